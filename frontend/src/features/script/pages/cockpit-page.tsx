import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useMoveClock, useScript, useStepBoard } from '@/features/script/api/script';
import { type Command, commandOf, moveOf } from '@/features/script/clock/moves';
import { ClockPanel } from '@/features/script/components/clock-panel';
import { ScriptSection } from '@/features/script/components/script-section';
import { useMessages } from '@/features/script/messages';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { PartAddress } from '@/lib/api/part-address';
import type { EventDetail, ScriptDetail, StepBoard } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './cockpit-page.css';

interface CockpitPageProps {
  /** What else belongs to running this part: the app brings it from the other features. */
  beside: (event: EventDetail, script: ScriptDetail) => ReactNode;
}

/** One part of a day, for whoever runs it: the clock, what to say, and the ways to everything around it. */
export function CockpitPage({ beside }: CockpitPageProps) {
  const { id = '', segment = '' } = useParams();
  const at = { eventId: id, segmentId: segment };
  const event = useEvent(id);
  const script = useScript(at);
  return (
    <Loaded query={script} asPage>
      {(found) => (
        <Loaded query={event} asPage>
          {(data) => (
            <Content
              at={at}
              event={data}
              script={found}
              beside={beside(data, found)}
              readLatest={async () => (await script.refetch({ throwOnError: true })).data}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ContentProps {
  at: PartAddress;
  event: EventDetail;
  script: ScriptDetail;
  beside: ReactNode;
  readLatest: () => Promise<ScriptDetail | undefined>;
}

function Content({ at, event, script, beside, readLatest }: ContentProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const editable = event.allowedActions.includes('PREPARE') && event.state !== 'CANCELLED';
  const told = useStepBoard(at);
  const clock = useClock(at, script, told.board, editable);
  return (
    <>
      <PageHeader
        title={format.text(script.title)}
        shortTitle={t('cockpit.title', { title: format.text(script.title) })}
        above={
          <p className="cluster">
            <Link to={`/rencontres/${at.eventId}`}>{format.text(event.title)}</Link>
            <span aria-hidden="true">›</span>
            <span>{common(`events.segment.${script.kind}`)}</span>
          </p>
        }
        lead={<p>{[format.period(script.startsAt, script.endsAt), script.room && format.text(script.room)].filter(Boolean).join('\u00a0· ')}</p>}
      />
      <div className="cockpit">
        <Loaded query={told.asked}>
          {() =>
            told.board && (
              <ClockPanel
                told={{ ...told, board: told.board }}
                onCommand={editable ? clock.command : undefined}
                onEnd={clock.end}
                failure={clock.failure}
              />
            )
          }
        </Loaded>
        <aside className="stack no-print">{beside}</aside>
        <div className="cockpit__script">
          <ScriptSection
            at={at}
            script={script}
            editable={editable}
            current={told.board?.current?.id}
            onGoTo={editable && told.board?.current ? clock.goTo : undefined}
            readLatest={readLatest}
          />
        </div>
      </div>
    </>
  );
}

/** Buttons and keys; minutes that were asked for count before the answer comes, so that three presses are three minutes. */
function useClock(at: PartAddress, script: ScriptDetail, board: StepBoard | undefined, editable: boolean) {
  const { mutate, mutateAsync, error, variables, isPending } = useMoveClock(at);
  const asked = isPending && variables.to === board?.current?.id ? variables.minutes : undefined;

  const command = (wanted: Command) => {
    const move = board && moveOf(wanted, board, script.steps.map(({ id }) => id), asked);
    if (move) mutate(move);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = commandOf(event);
    if (!wanted) return;
    event.preventDefault();
    command(wanted);
  });
  useEffect(() => {
    if (!editable) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [editable]);

  const from = board?.current?.id;
  return { command, end: () => mutateAsync({ from }), goTo: (to: string) => mutate({ from, to }), failure: error ?? undefined };
}
