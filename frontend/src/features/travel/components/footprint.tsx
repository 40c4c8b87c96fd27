import { FootprintPlot } from '@/features/travel/components/footprint-plot';
import { useMessages } from '@/features/travel/messages';
import { EmptyState } from '@/components/empty-state';
import type { TravelDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './footprint.css';

/** What the day's travel emits, with everything that is needed to check it. */
export function Footprint({ travel }: { travel: TravelDetail }) {
  const t = useMessages();
  const format = useFormat();
  const kilograms = (value: number) => t('kilograms', { value: format.number(Math.round(value * 10) / 10) });
  const answers = travel.modes.reduce((sum, share) => sum + share.travellers, 0);
  const unmeasured = travel.modes.reduce((sum, share) => sum + share.unmeasured, 0);

  if (answers === 0) {
    return <EmptyState title={t('sum.emptyTitle')}>{travel.canTell ? t('sum.emptyText') : null}</EmptyState>;
  }
  return (
    <>
      <p>
        {t('sum.answers', { count: answers, registered: format.number(travel.registered) })}{' '}
        {unmeasured > 0 && t('sum.unmeasured', { count: unmeasured })} {travel.erased && t('sum.erased')}
      </p>
      <dl className="footprint__figures">
        <div>
          <dt>{t('sum.total')}</dt>
          <dd>{kilograms(travel.kilograms)}</dd>
        </div>
        {travel.travellers > 0 && (
          <div>
            <dt>{t('sum.each')}</dt>
            <dd>{kilograms(travel.kilograms / travel.travellers)}</dd>
          </div>
        )}
      </dl>
      <FootprintPlot travel={travel} />
      <div className="footprint__table">
        <table>
          <caption>{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.mode')}</th>
              <th scope="col" className="footprint__number">
                {t('table.people')}
              </th>
              <th scope="col" className="footprint__number">
                {t('table.kilometres')}
              </th>
              <th scope="col" className="footprint__number">
                {t('table.kilograms')}
              </th>
            </tr>
          </thead>
          <tbody>
            {travel.modes.map((share) => (
              <tr key={share.mode}>
                <th scope="row">{t(`mode.${share.mode}`)}</th>
                <td className="footprint__number">{format.number(share.travellers)}</td>
                <td className="footprint__number">{format.number(Math.round(share.kilometres))}</td>
                <td className="footprint__number">{format.number(Math.round(share.kilograms * 10) / 10)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Method travel={travel} />
    </>
  );
}

/** How exact it is, and where it comes from. */
function Method({ travel }: { travel: TravelDetail }) {
  const t = useMessages();
  const format = useFormat();
  // All digits of the source: rounded to three, two factors would read the same.
  const exact = new Intl.NumberFormat(format.language, { maximumFractionDigits: 5 });
  return (
    <details className="footprint__method">
      <summary>{t('method.title')}</summary>
      <div className="footprint__details stack">
        <p>{t('method.distance', { factor: format.number(travel.detour) })}</p>
        <p>{t('method.exactness')}</p>
        <h3>{t('method.factors')}</h3>
        <dl className="footprint__factors">
          {travel.factors.map((factor) => (
            <div key={factor.name}>
              <dt>{t('method.factor', { mode: t(`factor.${factor.name as 'CAR'}`), value: exact.format(factor.kilograms) })}</dt>
              <dd className="muted" lang="fr">
                {format.text(factor.note)}
              </dd>
            </div>
          ))}
        </dl>
        <p>
          {t('method.source')} <a href={travel.sourceUrl}>{format.text(travel.source)}</a>.
        </p>
      </div>
    </details>
  );
}
