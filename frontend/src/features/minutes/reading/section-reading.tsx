import { useState } from 'react';
import { useMessages } from '@/features/minutes/messages';
import { AmendForm } from '@/features/minutes/reading/amend-form';
import { RichText } from '@/features/minutes/text/rich-text';
import { Button } from '@/components/button';
import { MediaFigure } from '@/components/media/media-figure';
import type { ContentSection } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** One section as it is read; whoever attended amends it from here, while it is the time for it. */
export function SectionReading({ eventId, section, amendable }: { eventId: string; section: ContentSection; amendable: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const [amending, setAmending] = useState(false);
  return (
    <section className="stack" aria-labelledby={`part-${section.id}`}>
      <h2 id={`part-${section.id}`}>{format.text(section.title)}</h2>
      {section.text && <RichText text={section.text} />}
      {section.media.map((media) => (
        <MediaFigure key={media.id} media={media} />
      ))}
      {amendable &&
        (amending ? (
          <AmendForm eventId={eventId} section={section} onDone={() => setAmending(false)} />
        ) : (
          <div className="no-print">
            <Button small aria-label={t('amend.openNamed', { title: section.title })} onClick={() => setAmending(true)}>
              {t('amend.open')}
            </Button>
          </div>
        ))}
    </section>
  );
}
