import { useId } from 'react';
import { useMessages } from '@/features/travel/messages';
import type { TravelDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './footprint.css';

/** The day as it is, beside what it would be: three bars on one scale. The table below says the same in figures. */
export function FootprintPlot({ travel }: { travel: TravelDetail }) {
  const t = useMessages();
  const format = useFormat();
  const id = useId();
  const bars = [
    { look: 'car', label: t('plot.car'), value: travel.aloneByCar },
    { look: 'day', label: t('plot.day'), value: travel.kilograms },
    { look: 'train', label: t('plot.train'), value: travel.byTrain },
  ];
  const most = Math.max(...bars.map((bar) => bar.value), 1);
  return (
    <div className="footprint__plot">
      {bars.map(({ look, label, value }, index) => (
        <div key={look} className="footprint__bar">
          <span id={`${id}${index}`}>
            {t('plot.line', { label })} <strong>{t('kilograms', { value: format.number(Math.round(value)) })}</strong>
          </span>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-labelledby={`${id}${index}`}>
            <title>{label}</title>
            <rect className="footprint__track" width="100" height="6" rx="1" />
            <rect className={`footprint__value footprint__value--${look}`} width={Math.max(0.5, (100 * value) / most)} height="6" rx="1" />
          </svg>
        </div>
      ))}
    </div>
  );
}
