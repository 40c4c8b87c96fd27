import { useBacking } from '@/features/topics/api/topics';
import { useMessages } from '@/features/topics/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { TopicSummary } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './backing.css';

interface BackingProps {
  topic: Pick<TopicSummary, 'id' | 'title' | 'state' | 'backing' | 'backedByMe'>;
}

/** How many back a topic, and the own vote: one click to give it, one to take it back. */
export function Backing({ topic }: BackingProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const backing = useBacking();
  const title = format.text(topic.title);

  const set = async (backed: boolean) => {
    await backing.mutateAsync({ id: topic.id, backed });
    toast(t(backed ? 'backed' : 'withdrawn', { title }));
  };
  // Its failure is shown below the button.
  const toggle = () => void set(!topic.backedByMe).catch(() => undefined);

  return (
    <div className="backing">
      <p className="backing__count">{t('backing', { count: topic.backing, formatted: format.number(topic.backing) })}</p>
      {(topic.state === 'PROPOSED' || topic.backedByMe) && (
        <Button
          small
          look={topic.backedByMe ? 'quiet' : 'secondary'}
          busy={backing.isPending}
          aria-label={t(topic.backedByMe ? 'withdrawNamed' : 'backNamed', { title })}
          onClick={toggle}
        >
          {t(topic.backedByMe ? 'withdraw' : 'back')}
        </Button>
      )}
      {backing.isError && <InlineError error={backing.error} />}
    </div>
  );
}
