import { useTranslation } from 'react-i18next';
import { Button } from '@/components/button';

/** Says that a form opened with what was typed before, and offers a clean one. */
export function DraftNotice({ restored, onRestart }: { restored: boolean; onRestart: () => void }) {
  const { t } = useTranslation();
  if (!restored) return null;
  return (
    <div className="box box--notice cluster cluster--apart" role="status">
      <p>{t('form.restored')}</p>
      <Button look="quiet" small onClick={onRestart}>
        {t('form.restart')}
      </Button>
    </div>
  );
}
