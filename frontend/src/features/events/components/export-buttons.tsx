import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { useToast } from '@/components/toast';
import { download } from '@/lib/api/client';

export function ExportButtons({ eventId }: { eventId: string }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState<'CSV' | 'XLSX'>();

  const save = async (format: 'CSV' | 'XLSX') => {
    setBusy(format);
    try {
      await download(`/api/events/${eventId}/registrations/export?format=${format}`, `inscriptions.${format.toLowerCase()}`);
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
