import { type ReactNode, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { tidyCode } from '@/features/capture/api/table';
import { BallotView } from '@/features/capture/components/ballot-view';
import { NoteForm } from '@/features/capture/components/note-form';
import { NoteList } from '@/features/capture/components/note-list';
import { SyncLine } from '@/features/capture/components/sync-line';
import { TableHead } from '@/features/capture/components/table-head';
import { useMessages } from '@/features/capture/messages';
import { useTable } from '@/features/capture/table/use-table';
import { Button } from '@/components/button';
import { ErrorState } from '@/components/error-state';
import { InlineError } from '@/components/inline-error';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { isProblem } from '@/lib/api/problem';
import type { SegmentKind } from '@/lib/api/types';
import { keepPage } from '@/lib/offline/keep-page';
import './table-page.css';

interface TablePageProps {
  /** What else is done at a table of this kind: the app brings it from the other features. */
  techniqueOf: (code: string, kind: SegmentKind) => ReactNode;
}

/** A table on a phone: what is said is written down, with or without a network. */
export function TablePage({ techniqueOf }: TablePageProps) {
  const { code = '' } = useParams();
  const tidy = tidyCode(code);
  return <TableAt key={tidy} code={tidy} techniqueOf={techniqueOf} />;
}

function TableAt({ code, techniqueOf }: TablePageProps & { code: string }) {
  const t = useMessages();
  const desk = useTable(code);
  const [voting, setVoting] = useState(false);
  const { table } = desk;
  const known = table !== undefined;

  useEffect(() => {
    // Without it the page works, only not after it was closed where there is no network.
    if (known) void keepPage('/t/').catch(() => undefined);
  }, [known]);

  if (!table) {
    if (!desk.failure || !desk.opened) return <div className="table-page"><Skeleton kind="page" /></div>;
    return (
      <div className="table-page">
        {desk.gone ? <NoTable problem={desk.failure} /> : <ErrorState asPage error={desk.failure} retry={() => void desk.refetch()} />}
        {desk.unsent.length > 0 && <SyncLine desk={desk} />}
        <p>
          <Link to="/t">{t('enter.other')}</Link>
        </p>
      </div>
    );
  }
  const mayVote = table.voting !== 'PREPARED';
  return (
    <div className="table-page">
      <TableHead table={table} heardAt={desk.heardAt} />
      <SyncLine desk={desk} />
      {desk.gone && <InlineError error={desk.failure} />}
      {techniqueOf(code, table.kind)}
      {mayVote && (
        <div className="cluster" role="group" aria-label={t('table.views')}>
          <Button look={voting ? 'secondary' : 'primary'} aria-pressed={!voting} onClick={() => setVoting(false)}>
            {t('table.write')}
          </Button>
          <Button look={voting ? 'primary' : 'secondary'} aria-pressed={voting} onClick={() => setVoting(true)}>
            {t('table.vote')}
          </Button>
        </div>
      )}
      {mayVote && voting ? (
        <BallotView code={code} table={table} onGive={desk.giveDot} onTake={desk.takeDot} />
      ) : (
        <>
          {table.state !== 'OPEN' && <p className="box box--notice">{t(table.state === 'CLOSED' ? 'table.closed' : 'table.notYet')}</p>}
          {table.state !== 'CLOSED' && <NoteForm code={code} kinds={table.kinds} name={desk.name} onWrite={desk.write} />}
          <NoteList code={code} cards={table.cards} hasRounds={table.round !== undefined} onChange={desk.change} />
        </>
      )}
    </div>
  );
}

/** Why a code opens nothing, and how to get on. */
function NoTable({ problem }: { problem: unknown }) {
  const t = useMessages();
  if (!isProblem(problem)) return null;
  const title = problem.status === 404 ? t('enter.unknown') : t(problem.status === 409 ? 'enter.early' : 'enter.over');
  return <PageHeader title={title} lead={<p>{problem.detail}</p>} />;
}
