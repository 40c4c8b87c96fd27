import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/attendance/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { download } from '@/lib/api/client';
import { OfflineError, Problem } from '@/lib/api/problem';

const FILES = [
  { name: 'badges', path: 'badges', file: 'badges.pdf' },
  { name: 'sheets', path: 'attendance-sheets', file: 'emargement.pdf' },
  { name: 'exportXlsx', path: 'attendance/export?format=XLSX', file: 'presences.xlsx' },
  { name: 'exportCsv', path: 'attendance/export?format=CSV', file: 'presences.csv' },
] as const;

/** What one takes away from the list: paper for the day, sheets for afterwards. */
export function PaperButtons({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const [busy, setBusy] = useState<string>();
  const [failure, setFailure] = useState<unknown>();

  const save = async ({ name, path, file }: (typeof FILES)[number]) => {
    setBusy(name);
    setFailure(undefined);
    try {
      await download(`/api/events/${eventId}/${path}`, file);
    } catch (error) {
      setFailure(error instanceof Problem || error instanceof OfflineError ? error : new Error(common('error.unexpected')));
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <section className="stack stack--tight no-print" aria-label={t('presence.papers')}>
      <div className="cluster">
        {FILES.map((one) => (
          <Button key={one.name} small busy={busy === one.name} onClick={() => void save(one)}>
            {t(`presence.${one.name}`)}
          </Button>
        ))}
      </div>
      {failure !== undefined && <InlineError error={failure} />}
    </section>
  );
}
