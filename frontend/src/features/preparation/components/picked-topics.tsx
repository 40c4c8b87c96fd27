import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { usePickedTopics, usePickTopic } from '@/features/preparation/api/preparation';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { useToast } from '@/components/toast';
import { searchOpenTopics } from '@/lib/api/search';
import type { EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useSeen } from '@/lib/hooks/use-seen';

/** What members asked for and this event takes up. */
export function PickedTopics({ event }: { event: EventDetail }) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const [seen, section] = useSeen<HTMLElement>();
  const topics = usePickedTopics(event.id, seen);
  const pick = usePickTopic(event.id);
  const id = useId();
  // The field for it is heavy: most who come only read.
  const [picking, setPicking] = useState(false);
  const open = event.allowedActions.includes('EDIT');
  const backing = (count: number) => t('topics.backing', { count, formatted: format.number(count) });

  const set = async (topicId: string, title: string, picked: boolean) => {
    await pick.mutateAsync({ topicId, picked });
    toast(t(picked ? 'topics.picked' : 'topics.released', { title }));
  };
  // Its failure is shown below the field.
  const setNow = (topicId: string, title: string, picked: boolean) => void set(topicId, title, picked).catch(() => undefined);

  const search = async (text: string, signal: AbortSignal): Promise<Picked[]> =>
    (await searchOpenTopics(text, signal)).map((topic) => ({
      id: topic.id,
      name: format.text(topic.title),
      detail: backing(topic.backing),
    }));

  return (
    <section ref={section} aria-labelledby="topics">
      <h2 id="topics">{t('topics.title')}</h2>
      {seen && (
        <Loaded query={topics}>
          {({ items }) =>
            items.length === 0 ? (
              <p className="muted">{t('topics.none')}</p>
            ) : (
              <ul className="rows">
                {items.map((topic) => {
                  const title = format.text(topic.title);
                  return (
                    <li key={topic.id} className="cluster cluster--apart preparation__line">
                      <span>
                        <Link to={`/sujets/${topic.id}`}>{title}</Link> <span className="muted small">{backing(topic.backing)}</span>
                      </span>
                      {open && (
                        <button
                          type="button"
                          className="picked__remove"
                          aria-label={t('topics.release', { title })}
                          onClick={() => setNow(topic.id, title, false)}
                        >
                          ×
                        </button>
                      )}
                    </li>
                  );
                })}
              </ul>
            )
          }
        </Loaded>
      )}
      {open && !picking && (
        <Button small onClick={() => setPicking(true)}>
          {t('topics.pick')}
        </Button>
      )}
      {open && picking && (
        <RemotePicker
          emptyAfterPick
          id={id}
          label={t('topics.pick')}
          hint={t('topics.pickHint')}
          optional
          value={undefined}
          search={search}
          searchKey="open-topics"
          onChange={(picked) => picked && setNow(picked.id, picked.name, true)}
        />
      )}
      {pick.isError && <InlineError error={pick.error} />}
      <p>
        <Link to="/sujets">{t('topics.all')}</Link>
      </p>
    </section>
  );
}
