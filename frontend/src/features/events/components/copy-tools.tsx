import { useState } from 'react';
import { useTemplateMark } from '@/features/events/api/events';
import { CopyDialog } from '@/features/events/components/copy-dialog';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { EventDetail } from '@/lib/api/types';

/** For staff: another event after this one, and drafts that are kept as templates. */
export function CopyTools({ event }: { event: EventDetail }) {
  const t = useMessages();
  const toast = useToast();
  const mark = useTemplateMark(event.id);
  const [copying, setCopying] = useState(false);

  const set = async (template: boolean) => {
    await mark.mutateAsync(template);
    toast(t(template ? 'copy.nowTemplate' : 'copy.nowEvent'));
  };

  return (
    <>
      <Button onClick={() => setCopying(true)}>{t(event.template ? 'copy.fromTemplate' : 'copy.action')}</Button>
      {event.state === 'DRAFT' && (
        <Button look="quiet" busy={mark.isPending} onClick={() => void set(!event.template).catch(() => undefined)}>
          {t(event.template ? 'copy.unmakeTemplate' : 'copy.makeTemplate')}
        </Button>
      )}
      {mark.isError && <InlineError error={mark.error} />}
      <CopyDialog eventId={event.id} title={event.title} open={copying} onClose={() => setCopying(false)} />
    </>
  );
}
