import { useMessages } from '@/features/diagnosis/messages';
import { closenessOf, movementOf } from '@/features/diagnosis/disagreement';
import { SpreadPlot } from '@/features/diagnosis/plot/spread-plot';
import { useSpreadText } from '@/features/diagnosis/plot/use-spread-text';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface CriterionSpreadProps {
  criterion: CriterionDetail;
  /** Whether the second round is closed as well. */
  both: boolean;
}

/** How a criterion was scored; once it was scored twice, before and after below each other, and what moved in words. */
export function CriterionSpread({ criterion, both }: CriterionSpreadProps) {
  const t = useMessages();
  const format = useFormat();
  const words = useSpreadText();
  const { before, after } = criterion;
  const most = Math.max(...(before?.counts ?? [0]), ...(after?.counts ?? [0]));
  return (
    <>
      {both ? (
        <>
          <Round label={t('moved.before')} criterion={criterion} spread={before} most={most} tone="before" />
          <Round label={t('moved.after')} criterion={criterion} spread={after} most={most} tone="after" />
        </>
      ) : (
        <Round criterion={criterion} spread={before} most={most} tone="after" />
      )}
      <p className="spread-ends">
        <span>1 · {format.text(criterion.low ?? '')}</span>
        <span>5 · {format.text(criterion.high ?? '')}</span>
      </p>
      {both && before && after && (
        <p className="spread-moved">
          {t(`moved.${movementOf(before, after)}`, { from: words.figure(before.median), to: words.figure(after.median) })}{' '}
          {t(`moved.${closenessOf(before, after)}`)}
        </p>
      )}
    </>
  );
}

interface RoundProps {
  label?: string;
  criterion: CriterionDetail;
  spread: SpreadDetail | undefined;
  most: number;
  tone: 'before' | 'after';
}

function Round({ label, criterion, spread, most, tone }: RoundProps) {
  const t = useMessages();
  const words = useSpreadText();
  if (!spread) {
    return (
      <p className="muted">
        {label && `${label} – `}
        {t('spread.neverShown')}
      </p>
    );
  }
  return (
    <div>
      <p className="spread-round">
        {label && <strong>{label}</strong>} {t('spread.answers', { count: spread.size, formatted: String(spread.size) })} ·{' '}
        {t('spread.median', { value: words.figure(spread.median) })}
      </p>
      <SpreadPlot criterion={criterion} spread={spread} most={most} tone={tone} />
    </div>
  );
}
