import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { useToast } from '@/components/toast';
import { download } from '@/lib/api/client';
import type { RegistrationPresence } from '@/lib/api/types';

interface ExportButtonsProps {
  eventId: string;
  /** Only those of the list that is looked at. */
  presence: RegistrationPresence | undefined;
}

export function ExportButtons({ eventId, presence }: ExportButtonsProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState<'CSV' | 'XLSX'>();

  const save = async (format: 'CSV' | 'XLSX') => {
    setBusy(format);
    try {
      const query = new URLSearchParams(presence ? { format, presence } : { format });
      await download(`/api/events/${eventId}/registrations/export?${query}`, `inscriptions.${format.toLowerCase()}`);
    } catch {
      toast(common('error.unexpected'));
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <>
      <Button busy={busy === 'XLSX'} onClick={() => void save('XLSX')}>
        {t('registrations.exportXlsx')}
      </Button>
      <Button look="quiet" busy={busy === 'CSV'} onClick={() => void save('CSV')}>
        {t('registrations.exportCsv')}
      </Button>
    </>
  );
}
