import { useMessages } from '@/features/script/messages';
import { Button } from '@/components/button';

interface FitHintProps {
  /** Minutes of all steps. */
  total: number;
  /** Minutes of the part. */
  available: number;
  onFit?: () => void;
}

/** Whether the script fits the time of the part. */
export function FitHint({ total, available, onFit }: FitHintProps) {
  const t = useMessages();
  const rest = available - total;
  if (rest >= 0) return <p className="muted">{rest === 0 ? t('fits') : t('room', { count: rest })}</p>;
  return (
    <div className="box box--notice cluster cluster--apart">
      <p>
        <strong>{t('tooLong', { count: -rest })}</strong>
      </p>
      {onFit && (
        <Button small onClick={onFit}>
          {t('fit')}
        </Button>
      )}
    </div>
  );
}
