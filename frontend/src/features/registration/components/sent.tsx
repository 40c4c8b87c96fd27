import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { PageHeader } from '@/components/page-header';

/** The same words for everybody: whose address is known is nobody else's business. */
export function Sent({ onAgain }: { onAgain: () => void }) {
  const t = useMessages();
  return (
    <>
      <PageHeader title={t('open.sentTitle')} lead={<p>{t('open.sentText')}</p>} />
      <p className="muted">{t('open.sentNone')}</p>
      <Button onClick={onAgain}>{t('open.again')}</Button>
    </>
  );
}
