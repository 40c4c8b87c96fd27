import { Link, useParams } from 'react-router-dom';
import { useTopic } from '@/features/topics/api/topics';
import { Backing } from '@/features/topics/components/backing';
import { TopicOutcome } from '@/features/topics/components/topic-outcome';
import { TopicTools } from '@/features/topics/components/topic-tools';
import { useMessages } from '@/features/topics/messages';
import { Chip } from '@/components/chip';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { ThemeChip } from '@/components/theme-chip';
import type { TopicDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

export function TopicPage() {
  const { id } = useParams();
  const topic = useTopic(id);
  return (
    <Loaded query={topic} asPage>
      {(data) => <Content topic={data} />}
    </Loaded>
  );
}

function Content({ topic }: { topic: TopicDetail }) {
  const t = useMessages();
  const format = useFormat();
  const { firstName, lastName, organisationName } = topic.proposedBy;
  const name = [`${firstName} ${lastName}`, organisationName && format.text(organisationName)].filter(Boolean).join(' · ');
  return (
    <article>
      <PageHeader
        title={format.text(topic.title)}
        above={
          <p className="cluster">
            <Link to="/sujets">{t('title')}</Link>
            <span aria-hidden="true">›</span>
            <Chip tone={topic.state === 'PROPOSED' || topic.state === 'PICKED' ? 'brand' : 'notice'}>{t(`state.${topic.state}`)}</Chip>
          </p>
        }
        lead={<p>{t('by', { name, date: format.day(topic.proposedAt) })}</p>}
      />
      <div className="with-aside">
        <div className="stack stack--wide">
          <TopicOutcome topic={topic} />
          <section className="stack" aria-labelledby="reason">
            <h2 id="reason">{t('detail.reason')}</h2>
            <p className="prose as-typed">{format.text(topic.reason)}</p>
            {topic.themes.length > 0 && (
              <div className="cluster">
                {topic.themes.map((theme) => (
                  <ThemeChip key={theme.id} theme={theme} />
                ))}
              </div>
            )}
          </section>
        </div>
        <div className="stack stack--wide">
          <div className="box stack stack--tight">
            <Backing topic={topic} />
            <p className="muted small">{t('privacy')}</p>
          </div>
          <TopicTools topic={topic} />
        </div>
      </div>
    </article>
  );
}
