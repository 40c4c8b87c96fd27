import { useMessages } from '@/features/attendance/messages';
import { DownloadButtons } from '@/components/download-buttons';

const FILES = [
  { name: 'badges', path: 'badges', fileName: 'badges.pdf' },
  { name: 'sheets', path: 'attendance-sheets', fileName: 'emargement.pdf' },
  { name: 'exportXlsx', path: 'attendance/export?format=XLSX', fileName: 'presences.xlsx' },
  { name: 'exportCsv', path: 'attendance/export?format=CSV', fileName: 'presences.csv' },
] as const;

/** What one takes away from the list: paper for the day, sheets for afterwards. */
export function PaperButtons({ eventId }: { eventId: string }) {
  const t = useMessages();
  return (
    <section className="stack stack--tight no-print" aria-label={t('presence.papers')}>
      <DownloadButtons
        small
        files={FILES.map(({ name, path, fileName }) => ({
          label: t(`presence.${name}`),
          path: `/api/events/${eventId}/${path}`,
          fileName,
        }))}
      />
    </section>
  );
}
