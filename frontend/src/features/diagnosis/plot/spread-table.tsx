import { useMessages } from '@/features/diagnosis/messages';
import { useSpreadText } from '@/features/diagnosis/plot/use-spread-text';
import type { CriterionDetail, SpreadDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './spread-table.css';

interface SpreadTableProps {
  /** In the order in which they are shown. */
  criteria: CriterionDetail[];
  both: boolean;
}

/** The table behind the plots. */
export function SpreadTable({ criteria, both }: SpreadTableProps) {
  const t = useMessages();
  const format = useFormat();
  const rows = criteria.flatMap((criterion) => [
    { criterion, spread: criterion.before, round: t('table.before') },
    ...(both ? [{ criterion, spread: criterion.after, round: t('table.after') }] : []),
  ]);
  return (
    // Wider than a phone: reached with the keyboard, it can be scrolled.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="spread-table" role="region" aria-label={t('table.caption')} tabIndex={0}>
      <table>
        <caption>{t('table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table.criterion')}</th>
            {both && <th scope="col">{t('table.round')}</th>}
            <th scope="col">{t('table.answers')}</th>
            <th scope="col">{t('table.lower')}</th>
            <th scope="col">{t('table.median')}</th>
            <th scope="col">{t('table.upper')}</th>
            <th scope="col">{t('table.agreement')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ criterion, spread, round }) => (
            <tr key={criterion.id + round}>
              <th scope="row">{format.text(criterion.name ?? '')}</th>
              {both && <td>{round}</td>}
              <Figures spread={spread} />
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small muted">{t('table.agreementHint')}</p>
    </div>
  );
}

function Figures({ spread }: { spread: SpreadDetail | undefined }) {
  const t = useMessages();
  const words = useSpreadText();
  if (!spread) return <td colSpan={5}>{t('spread.neverShown')}</td>;
  return (
    <>
      <td>{spread.size}</td>
      <td>{words.figure(spread.lowerQuartile)}</td>
      <td>{words.figure(spread.median)}</td>
      <td>{words.figure(spread.upperQuartile)}</td>
      <td>{words.percent(spread.agreement)}</td>
    </>
  );
}
