import { useParams } from 'react-router-dom';
import { useConfirmPublicRegistration, usePublicRegistration } from '@/features/registration/api/without-account';
import { InvitedTo } from '@/features/registration/components/invited-to';
import { LinkState } from '@/features/registration/components/link-state';
import { Outcome } from '@/features/registration/components/outcome';
import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { PageHeader } from '@/components/page-header';

/** Where the letter to a citizen leads. To open it changes nothing: mail programs look at links by themselves. */
export function ConfirmPage() {
  const { token = '' } = useParams();
  const t = useMessages();
  const asked = usePublicRegistration(token);
  const confirm = useConfirmPublicRegistration(token);
  if (confirm.data) return <Outcome state={confirm.data.state} />;
  return (
    <LinkState query={asked}>
      {(invitation) => (
        <>
          <PageHeader title={t('confirm.title')} lead={<p>{t('confirm.text')}</p>} />
          <div className="stack stack--wide">
            <InvitedTo invitation={invitation} />
            {confirm.isError && <InlineError error={confirm.error} />}
            <p>
              <Button look="primary" busy={confirm.isPending} onClick={() => confirm.mutate()}>
                {t('confirm.action')}
              </Button>
            </p>
          </div>
        </>
      )}
    </LinkState>
  );
}
