import { useMessages } from '@/features/feeds/messages';
import { Button } from '@/components/button';
import { useToast } from '@/components/toast';
import './feed-address.css';

interface FeedAddressProps {
  /** With http or https; a calendar program is opened with webcal. */
  url: string;
  /** Names what is subscribed to, for those who only hear the buttons. */
  name: string;
}

/** Opens the calendar program of this device, or gives the address to paste into another one. */
export function FeedAddress({ url, name }: FeedAddressProps) {
  const t = useMessages();
  const toast = useToast();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      toast(t('copied'));
    } catch {
      toast(t('copyFailed'));
    }
  };

  return (
    <div className="feed-address">
      <code className="feed-address__url">{url}</code>
      <div className="cluster no-print">
        <a className="button button--secondary button--small" href={url.replace(/^https?:/, 'webcal:')} aria-label={t('subscribeNamed', { name })}>
          {t('subscribe')}
        </a>
        <Button look="quiet" small aria-label={t('copyNamed', { name })} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </div>
  );
}
