import { Link } from 'react-router-dom';
import { Backing } from '@/features/topics/components/backing';
import { useMessages } from '@/features/topics/messages';
import { Chip } from '@/components/chip';
import { ThemeChip } from '@/components/theme-chip';
import type { TopicSummary } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './topic-item.css';

/** One topic in the list: what, why, who proposed it, and one's vote. */
export function TopicItem({ topic }: { topic: TopicSummary }) {
  const t = useMessages();
  const format = useFormat();
  const { firstName, lastName } = topic.proposedBy;
  return (
    <article className="topic-item">
      <div className="topic-item__text">
        <h2 className="topic-item__title">
          <Link to={`/sujets/${topic.id}`}>{format.text(topic.title)}</Link>
        </h2>
        <p className="topic-item__reason">{format.text(topic.reason)}</p>
        <p className="muted small">{t('by', { name: `${firstName} ${lastName}`, date: format.day(topic.proposedAt) })}</p>
        {(topic.state !== 'PROPOSED' || topic.themes.length > 0) && (
          <div className="cluster">
            {topic.state !== 'PROPOSED' && (
              <Chip tone={topic.state === 'PICKED' ? 'brand' : 'notice'}>{t(`state.${topic.state}`)}</Chip>
            )}
            {topic.themes.map((theme) => (
              <ThemeChip key={theme.id} theme={theme} />
            ))}
          </div>
        )}
      </div>
      <Backing topic={topic} />
    </article>
  );
}
