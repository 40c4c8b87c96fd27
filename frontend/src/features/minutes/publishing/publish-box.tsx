import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { useMissing, usePublish } from '@/features/minutes/api/draft';
import { useOpenToAmendments } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { useAttachments } from '@/components/media/attachments';
import { useToast } from '@/components/toast';
import type { MinutesDraft } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useSeen } from '@/lib/hooks/use-seen';

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

interface PublishBoxProps {
  eventId: string;
  draft: MinutesDraft;
  /** Goes to the section in which something is missing. */
  onMend: (sectionId: string | undefined) => void;
}

/** What is next: amendments by those who attended, then the edition; what is missing before that, with the way to it. */
export function PublishBox({ eventId, draft, onMend }: PublishBoxProps) {
  const t = useMessages();
  const toast = useToast();
  const format = useFormat();
  const [seen, box] = useSeen<HTMLElement>();
  const missing = useMissing(eventId, seen);
  const media = useAttachments({ kind: 'minutes', id: draft.id }, seen);
  const sectionOf = (mediaId?: string) => media.data?.items.find(({ id }) => id === mediaId)?.partId;
  const publish = usePublish(eventId);
  const [asking, setAsking] = useState(false);
  return (
    <section ref={box} className="box stack no-print" aria-labelledby="publishing">
      <h2 id="publishing">{t('publish.title')}</h2>
      <p>
        {draft.state === 'IN_AMENDMENT' && draft.amendmentsUntil
          ? t('publish.inAmendment', { date: format.date(draft.amendmentsUntil) })
          : t(`publish.state.${draft.state}`)}
      </p>
      {seen && (
        <Loaded query={missing}>
          {({ items }) =>
            items.length > 0 ? (
              <>
                <p>{t('publish.missing', { count: items.length })}</p>
                <ul>
                  {items.map(({ field, message }) => (
                    <li key={field}>
                      {format.text(message)}{' '}
                      {field.startsWith('media.') && (
                        <Button small look="quiet" onClick={() => onMend(sectionOf(field.split('.')[1]))}>
                          {t('publish.mend')}
                        </Button>
                      )}
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <div className="cluster">
                <Button look="primary" onClick={() => setAsking(true)}>
                  {t('publish.publish')}
                </Button>
                <Link to={`/rencontres/${eventId}/compte-rendu`}>{t('publish.read')}</Link>
              </div>
            )
          }
        </Loaded>
      )}
      <AmendmentsForm eventId={eventId} />
      <ConfirmDialog
        open={asking}
        title={t('publish.askTitle')}
        confirm={t('publish.publish')}
        onConfirm={async () => {
          const { number } = await publish.mutateAsync();
          toast(t('publish.done', { number }));
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t('publish.askText')}</p>
      </ConfirmDialog>
    </section>
  );
}

function AmendmentsForm({ eventId }: { eventId: string }) {
  const t = useMessages();
  const toast = useToast();
  const id = useId();
  const open = useOpenToAmendments(eventId);
  const [until, setUntil] = useState(() => new Date(Date.now() + A_WEEK).toISOString().slice(0, 10));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(until, { onSuccess: () => toast(t('publish.opened')) });
  };
  return (
    <details>
      <summary>{t('publish.amendments')}</summary>
      <form className="form" noValidate onSubmit={submit}>
        <TextField id={id} type="date" label={t('publish.until')} hint={t('publish.untilHint')} value={until} onChange={setUntil} />
        {open.isError && <InlineError error={open.error} />}
        <div className="form__actions">
          <Button type="submit" busy={open.isPending}>
            {t('publish.open')}
          </Button>
        </div>
      </form>
    </details>
  );
}
