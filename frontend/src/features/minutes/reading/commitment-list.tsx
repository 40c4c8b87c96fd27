import { useMessages } from '@/features/minutes/messages';
import { Chip } from '@/components/chip';
import type { CommitmentDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const TONES = { OPEN: 'notice', DONE: 'brand', DROPPED: 'neutral' } as const;

/** Who said to do what, until when, and what became of it. */
export function CommitmentList({ commitments }: { commitments: CommitmentDetail[] }) {
  const t = useMessages();
  return (
    <section className="stack" aria-labelledby="commitments">
      <h2 id="commitments">{t('commitments.title')}</h2>
      <ul className="rows">
        {commitments.map((commitment) => (
          <li key={commitment.id} className="commitment">
            <CommitmentText commitment={commitment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CommitmentText({ commitment }: { commitment: CommitmentDetail }) {
  const t = useMessages();
  const format = useFormat();
  const { what, who, dueOn, state, outcome } = commitment;
  return (
    <div className="stack stack--tight">
      <p className="cluster">
        <strong>{format.text(what)}</strong>
        <Chip tone={TONES[state]}>{t(`commitments.state.${state}`)}</Chip>
      </p>
      {(who ?? dueOn) && (
        <p className="small muted">{[who, dueOn && t('commitments.until', { date: format.day(dueOn) })].filter(Boolean).join(' · ')}</p>
      )}
      {outcome && <p className="as-typed">{format.text(outcome)}</p>}
    </div>
  );
}
