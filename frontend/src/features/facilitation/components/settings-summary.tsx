import { useMessages } from '@/features/facilitation/messages';
import { fullName } from '@/features/facilitation/people';
import { Button } from '@/components/button';
import type { RotationDetail } from '@/lib/api/types';

/** The settings in a line, and the way to change them. */
export function SettingsSummary({ rotation, onEdit }: { rotation: RotationDetail; onEdit?: () => void }) {
  const t = useMessages();
  const { form, rounds, minutes, tables, hosts, reachable, together, apart, missing } = rotation;
  const groups = together.length + apart.length;
  const parts = [
    t(`form.${form}`),
    t('summary.rounds', { count: rounds, minutes }),
    form !== 'PAIRS' && t(form === 'STATIONS' ? 'summary.stations' : 'summary.tables', { count: tables.length }),
    hosts.length > 0 && t('summary.hosts', { count: hosts.length }),
    reachable.length > 0 && t('summary.reachable', { count: reachable.length }),
    groups > 0 && t('summary.groups', { count: groups }),
  ].filter(Boolean);
  return (
    <section className="cluster cluster--apart" aria-label={t('summary.title')}>
      <div>
        <p>{parts.join('\u00a0· ')}</p>
        {missing.length > 0 && <p className="muted small">{t('summary.missing', { names: missing.map(fullName).join(', ') })}</p>}
      </div>
      {onEdit && (
        <Button small onClick={onEdit}>
          {t('summary.edit')}
        </Button>
      )}
    </section>
  );
}
