import { useId, useState } from 'react';
import { useComments, usePostComment, useRemoveComment } from '@/features/preparation/api/preparation';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { TextAreaField } from '@/components/form/text-area-field';
import { InlineError } from '@/components/inline-error';
import { ListPage } from '@/components/list/list-page';
import { useToast } from '@/components/toast';
import type { Comment } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { type FormErrors, useForm } from '@/lib/forms/use-form';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';
import './discussion.css';

/** What those who prepare the event tell each other, the latest first. */
export function Discussion({ eventId }: { eventId: string }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const { page } = useListAddress(NO_FILTERS);
  const comments = useComments(eventId, page);
  const remove = useRemoveComment(eventId);
  const [removing, setRemoving] = useState<Comment>();

  return (
    <section aria-labelledby="discussion">
      <h2 id="discussion">{t('discussion.title')}</h2>
      <p className="muted small">{t('discussion.hint')}</p>
      <CommentForm eventId={eventId} />
      <ListPage query={comments} empty={<p className="muted">{t('discussion.none')}</p>}>
        {(items) => (
          <ul className="rows">
            {items.map((comment) => {
              const name = `${comment.author.firstName} ${comment.author.lastName}`;
              return (
                <li key={comment.id} className="comment">
                  <p className="comment__head">
                    <strong>{name}</strong>
                    <span className="muted small">
                      {[comment.author.organisationName, format.moment(comment.postedAt)].filter(Boolean).join('\u00a0· ')}
                    </span>
                  </p>
                  <p className="as-typed">{format.text(comment.text)}</p>
                  {comment.removable && (
                    <Button look="quiet" small aria-label={t('discussion.remove', { name })} onClick={() => setRemoving(comment)}>
                      {t('discussion.removeConfirm')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </ListPage>
      <ConfirmDialog
        open={removing !== undefined}
        danger
        title={t('discussion.removeTitle')}
        confirm={t('discussion.removeConfirm')}
        onConfirm={async () => {
          if (removing) await remove.mutateAsync(removing.id);
          toast(t('discussion.removed'));
        }}
        onClose={() => setRemoving(undefined)}
      >
        <p>{t('discussion.removeText')}</p>
      </ConfirmDialog>
    </section>
  );
}

function CommentForm({ eventId }: { eventId: string }) {
  const t = useMessages();
  const post = usePostComment(eventId);
  const id = useId();
  // A new one for each message, so that a message that is sent again after a failure arrives once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm({
    draftKey: `comment.${eventId}`,
    initial: { text: '' },
    validate: ({ text }): FormErrors => (text.trim() ? {} : { text: t('discussion.error') }),
    submit: async ({ text }) => {
      await post.mutateAsync({ text: text.trim(), key });
      setKey(crypto.randomUUID());
      form.restart({ text: '' });
    },
  });
  return (
    <form className="form" noValidate onSubmit={form.onSubmit} aria-labelledby={`${id}-title`}>
      <span id={`${id}-title`} className="visually-hidden">
        {t('discussion.title')}
      </span>
      <TextAreaField {...form.field('text')} label={t('discussion.write')} rows={3} maxLength={2000} />
      {form.failure !== undefined && <InlineError error={form.failure} />}
      <div className="form__actions">
        <Button type="submit" busy={form.submitting}>
          {t('discussion.send')}
        </Button>
      </div>
    </form>
  );
}
