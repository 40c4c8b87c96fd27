import { useAmendments } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { RichText } from '@/features/minutes/text/rich-text';
import { Chip } from '@/components/chip';
import type { AmendmentDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** What one proposed, and what became of it. */
export function OwnAmendments({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { data } = useAmendments(eventId, true);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="stack no-print" aria-labelledby="own-amendments">
      <h2 id="own-amendments">{t('amend.own')}</h2>
      <ul className="rows">
        {data.items.map((amendment) => (
          <li key={amendment.id} className="amendment">
            <AmendmentText amendment={amendment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function AmendmentText({ amendment }: { amendment: AmendmentDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div className="stack stack--tight">
      <p className="cluster">
        <strong>{format.text(amendment.section)}</strong>
        <Chip tone={amendment.state === 'OPEN' ? 'notice' : amendment.state === 'DECLINED' ? 'neutral' : 'brand'}>
          {t(`amend.state.${amendment.state}`)}
        </Chip>
      </p>
      {amendment.remark && <p className="as-typed">{format.text(amendment.remark)}</p>}
      {amendment.changes && <RichText text={amendment.changes} />}
      {amendment.answer && <p className="muted">{t('amend.answer', { answer: format.text(amendment.answer) })}</p>}
    </div>
  );
}
