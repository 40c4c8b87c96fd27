import { Link } from 'react-router-dom';
import { useMessages } from '@/features/topics/messages';
import type { TopicDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** What became of a topic, where something did. */
export function TopicOutcome({ topic }: { topic: TopicDetail }) {
  const t = useMessages();
  const format = useFormat();
  switch (topic.state) {
    case 'PICKED':
      return (
        <div className="box box--brand">
          {topic.event ? (
            <p>
              {t('detail.pickedFor')} <Link to={`/rencontres/${topic.event.id}`}>{format.text(topic.event.title)}</Link>,{' '}
              {format.date(topic.event.startsAt)}
            </p>
          ) : (
            <p>{t('detail.pickedHidden')}</p>
          )}
        </div>
      );
    case 'SET_ASIDE':
      return (
        <div className="box box--notice stack stack--tight">
          <p>
            <strong>{t('detail.aside')}</strong>
          </p>
          <p className="as-typed">{format.text(topic.asideReason ?? '')}</p>
        </div>
      );
    case 'MERGED':
      return (
        <div className="box box--notice">
          <p>
            {t('detail.merged')}{' '}
            {topic.mergedInto && <Link to={`/sujets/${topic.mergedInto.id}`}>{format.text(topic.mergedInto.title)}</Link>}
          </p>
        </div>
      );
    case 'PROPOSED':
      return null;
  }
}
