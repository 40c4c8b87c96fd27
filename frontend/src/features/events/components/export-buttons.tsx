import { useMessages } from '@/features/events/messages';
import { DownloadButtons } from '@/components/download-buttons';
import type { RegistrationPresence } from '@/lib/api/types';

interface ExportButtonsProps {
  eventId: string;
  /** Only those of the list that is looked at. */
  presence: RegistrationPresence | undefined;
}

export function ExportButtons({ eventId, presence }: ExportButtonsProps) {
  const t = useMessages();
  const file = (format: 'CSV' | 'XLSX') => ({
    path: `/api/events/${eventId}/registrations/export?${new URLSearchParams(presence ? { format, presence } : { format })}`,
    fileName: `inscriptions.${format.toLowerCase()}`,
  });
  return (
    <DownloadButtons
      files={[
        { label: t('registrations.exportXlsx'), ...file('XLSX') },
        { label: t('registrations.exportCsv'), look: 'quiet', ...file('CSV') },
      ]}
    />
  );
}
