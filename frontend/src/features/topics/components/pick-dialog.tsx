import { useId, useState } from 'react';
import { useEventsToPickFor } from '@/features/topics/api/topics';
import { useMessages } from '@/features/topics/messages';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { Problem } from '@/lib/api/problem';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';

interface PickDialogProps {
  open: boolean;
  onPick: (eventId: string) => Promise<unknown>;
  onClose: () => void;
}

/** Which of the coming events takes the topic up. */
export function PickDialog({ open, onPick, onClose }: PickDialogProps) {
  const t = useMessages();
  const format = useFormat();
  const { isStaff } = useSession();
  const events = useEventsToPickFor(isStaff, open);
  const [eventId, setEventId] = useState('');
  const id = useId();

  const confirm = async () => {
    if (!eventId) {
      document.getElementById(id)?.focus();
      throw new Problem(400, { title: t('detail.chooseEvent') });
    }
    await onPick(eventId);
  };

  return (
    <ConfirmDialog open={open} title={t('detail.pickTitle')} confirm={t('detail.pick')} onConfirm={confirm} onClose={onClose}>
      <Loaded query={events}>
        {(found) =>
          found.length === 0 ? (
            <p>{t('detail.pickNone')}</p>
          ) : (
            <SelectField
              id={id}
              label={t('detail.pickEvent')}
              value={eventId}
              empty={t('detail.chooseEvent')}
              options={found.map((event) => ({ value: event.id, label: `${format.day(event.startsAt)} – ${format.text(event.title)}` }))}
              onChange={setEventId}
            />
          )
        }
      </Loaded>
      <p className="muted">{t('detail.pickText')}</p>
    </ConfirmDialog>
  );
}
