import { Link, useParams } from 'react-router-dom';
import { useCircle, useCircleDeed, useLiveCircle } from '@/features/circle/api/circle';
import { CircleEnd } from '@/features/circle/components/circle-end';
import { CircleNotes } from '@/features/circle/components/circle-notes';
import { NoteForm } from '@/features/circle/components/note-form';
import { PhaseSteps } from '@/features/circle/components/phase-steps';
import { useMessages } from '@/features/circle/messages';
import { turnOf } from '@/features/circle/phases';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import type { CircleDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './circle-page.css';

/** A circle of peer supervision, for those who are in it. */
export function CirclePage() {
  const { id = '' } = useParams();
  const stored = useCircle(id);
  const live = useLiveCircle(id, stored.isSuccess);
  return (
    <Loaded query={stored} asPage>
      {(first) => <Content circle={live.data && (live.at ?? 0) > stored.dataUpdatedAt ? live.data : first} live={live.live} lost={live.lost} />}
    </Loaded>
  );
}

function Content({ circle, live, lost }: { circle: CircleDetail; live: boolean; lost: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const deed = useCircleDeed(circle.id);
  const turn = turnOf(circle);
  return (
    <div data-live={live || undefined}>
      <PageHeader
        title={format.text(circle.name)}
        above={<Link to={`/rencontres/${circle.eventId}`}>{format.text(circle.eventTitle)}</Link>}
        lead={<p>{t('closedDoor')}</p>}
      />
      <div className="stack stack--wide circle">
        <p>
          <span className="muted">{t('people')}</span> {circle.members.map(({ firstName, lastName }) => `${firstName} ${lastName}`).join(', ')}
        </p>
        <PhaseSteps circle={circle} deed={deed} />
        {lost && <p className="circle__lost">{t('lost')}</p>}
        {turn && (
          <div className="stack">
            {turn === 'NEWS' && circle.askedBack && <p>{t('newsAsked')}</p>}
            <NoteForm key={turn} kind={turn} onSend={(note) => deed.mutateAsync({ deed: 'say', note })} />
          </div>
        )}
        <CircleNotes circle={circle} deed={deed} />
        <CircleEnd key={circle.eraseOn} circle={circle} deed={deed} />
      </div>
    </div>
  );
}
