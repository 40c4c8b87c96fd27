import { useFailedMails, useRetry } from '@/features/jobs/api/jobs';
import { useMessages } from '@/features/jobs/messages';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { InlineError } from '@/components/inline-error';
import { ListPage } from '@/components/list/list-page';
import { useToast } from '@/components/toast';
import type { FailedMail } from '@/lib/api/types';
import { whenDone } from '@/lib/api/when-done';
import { useFormat } from '@/lib/format/use-format';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';

/** Mail that the server refused until it was given up. */
export function FailedMailList() {
  const t = useMessages();
  const { page } = useListAddress(NO_FILTERS);
  const mails = useFailedMails(page);
  return (
    <ListPage query={mails} empty={<EmptyState title={t('mails.noneTitle')}>{t('mails.noneText')}</EmptyState>}>
      {(items) => (
        <ul className="rows">
          {items.map((mail) => (
            <MailItem key={mail.id} mail={mail} />
          ))}
        </ul>
      )}
    </ListPage>
  );
}

function MailItem({ mail }: { mail: FailedMail }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const retry = useRetry();
  const again = () => whenDone(retry.mutateAsync({ mail: mail.id }), () => toast(t('mails.sent')));
  return (
    <li className="job-row">
      <div className="stack stack--tight">
        <h3 className="job-row__title">{format.text(mail.subject)}</h3>
        <p className="job-row__reason">{t('mails.to', { recipient: mail.recipient })}</p>
        <p className="muted small">{t('attempts', { count: mail.attempts, when: format.relative(mail.createdAt) })}</p>
        {mail.lastError && <p className="muted small job-row__reason">{t('mails.refused', { answer: mail.lastError })}</p>}
        {!mail.sendable && <p className="small">{t('mails.erased')}</p>}
        {retry.isError && <InlineError error={retry.error} />}
      </div>
      {mail.sendable && (
        <Button
          small
          busy={retry.isPending}
          aria-label={t('mails.againOf', { recipient: mail.recipient, subject: mail.subject })}
          onClick={again}
        >
          {t('mails.again')}
        </Button>
      )}
    </li>
  );
}
