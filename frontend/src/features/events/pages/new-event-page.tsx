import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCreateEvent } from '@/features/events/api/events';
import { EventFormView } from '@/features/events/components/event-form-view';
import { emptyEvent, toRequest } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useSession } from '@/lib/auth/use-session';

export function NewEventPage() {
  const t = useMessages();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = useSession();
  const [key] = useState(() => crypto.randomUUID());
  const create = useCreateEvent(key);
  return (
    <>
      <PageHeader title={t('editor.newTitle')} />
      <EventFormView
        draftKey={`event.new.${account?.username}`}
        initial={emptyEvent}
        save={t('editor.create')}
        backTo="/rencontres"
        submit={async (values) => {
          const event = await create.mutateAsync(toRequest(values));
          toast(t('editor.created'));
          void navigate(`/rencontres/${event.id}`);
        }}
      />
    </>
  );
}
