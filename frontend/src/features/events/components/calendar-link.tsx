import { useState } from 'react';
import { useMessages } from '@/features/events/messages';
import { useToast } from '@/components/toast';
import { download } from '@/lib/api/client';
import { useTranslation } from 'react-i18next';
import './calendar-link.css';

/** The event as a calendar file. Fetched with the reader's token, as not every event is public. */
export function CalendarLink({ event }: { event: { id: string; title: string } }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      await download(`/api/events/${event.id}/calendar`, 'rencontre.ics');
    } catch {
      toast(common('error.offlineTitle'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <button type="button" className="calendar-link" aria-busy={busy || undefined} onClick={() => void save()}>
      {t('register.calendar')}
    </button>
  );
}
