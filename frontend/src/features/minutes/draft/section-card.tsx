import { useMessages } from '@/features/minutes/messages';
import { RichText } from '@/features/minutes/text/rich-text';
import { Button } from '@/components/button';
import { useFormat } from '@/lib/format/use-format';
import type { SectionDetail } from '@/lib/api/types';

interface SectionCardProps {
  section: SectionDetail;
  /** Who else writes here. */
  writers: string[];
  onOpen: () => void;
}

/** A section that nobody writes into on this page. */
export function SectionCard({ section, writers, onOpen }: SectionCardProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <section className="minutes-section" aria-labelledby={`part-${section.id}`}>
      <div className="minutes-section__head">
        <h2 id={`part-${section.id}`}>{format.text(section.title)}</h2>
        <Button small aria-label={t('draft.writeNamed', { title: section.title })} onClick={onOpen}>
          {t('draft.write')}
        </Button>
      </div>
      <WhoWrites writers={writers} />
      {section.text ? <RichText text={section.text} /> : <p className="muted">{t('draft.empty')}</p>}
    </section>
  );
}

export function WhoWrites({ writers }: { writers: string[] }) {
  const t = useMessages();
  return (
    <p className="minutes-section__writers small" role="status">
      {writers.length > 0 && t('draft.writers', { count: writers.length, names: writers.join(', ') })}
    </p>
  );
}
