import { useTranslation } from 'react-i18next';
import './place-gauge.css';

interface PlaceGaugeProps {
  capacity?: number;
  registered: number;
  waiting: number;
}

/** How many places are left; the bar only repeats what the words say. */
export function PlaceGauge({ capacity, registered, waiting }: PlaceGaugeProps) {
  const { t } = useTranslation();
  if (capacity === undefined) {
    return registered > 0 ? <p className="place-gauge">{t('events.registered', { count: registered })}</p> : null;
  }
  const left = Math.max(0, capacity - registered);
  const share = Math.min(100, Math.round((registered / Math.max(1, capacity)) * 100));
  return (
    <div className="place-gauge">
      <svg className="place-gauge__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="place-gauge__ground" width="100" height="6" />
        <rect className="place-gauge__taken" width={share} height="6" />
      </svg>
      <p>
        {left > 0
          ? t('events.placesLeft', { count: left, capacity })
          : waiting > 0
            ? t('events.fullWaiting', { count: waiting })
            : t('events.full')}
      </p>
    </div>
  );
}
