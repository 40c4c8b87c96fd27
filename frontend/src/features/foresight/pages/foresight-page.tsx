import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useForesight } from '@/features/foresight/api/foresight';
import { useScenarioWriter } from '@/features/foresight/api/write-scenario';
import { AxesForm } from '@/features/foresight/components/axes-form';
import { PhaseBar } from '@/features/foresight/components/phase-bar';
import { ScenarioEditor } from '@/features/foresight/components/scenario-editor';
import { ScenarioMap } from '@/features/foresight/components/scenario-map';
import { TableChoice } from '@/features/foresight/components/table-choice';
import { useMessages } from '@/features/foresight/messages';
import { polesOf } from '@/features/foresight/scenario-pieces';
import { Button, ButtonLink } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { PartAddress } from '@/lib/api/part-address';
import type { EventDetail, ForesightDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A foresight workshop, for those who run the event: axes, four futures, the ways back. */
export function ForesightPage() {
  const { id = '', segment = '' } = useParams();
  const at = { eventId: id, segmentId: segment };
  const event = useEvent(id);
  const { query } = useForesight(at);
  return (
    <Loaded query={query} asPage>
      {(foresight) => (
        <Loaded query={event} asPage>
          {(data) => <Content at={at} event={data} foresight={foresight} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ContentProps {
  at: PartAddress;
  event: EventDetail;
  foresight: ForesightDetail;
}

function Content({ at, event, foresight }: ContentProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const editable = event.allowedActions.includes('EDIT') && event.state !== 'CANCELLED';
  const [axesShown, setAxesShown] = useState(foresight.phase === 'AXES');
  const [opened, setOpened] = useState<string>();
  const scenario = foresight.scenarios.find(({ id }) => id === opened);
  return (
    <>
      <PageHeader
        title={format.text(foresight.title)}
        above={
          <p className="cluster">
            <Link to={`/rencontres/${at.eventId}`}>{format.text(event.title)}</Link>
            <span aria-hidden="true">›</span>
            <Link to={`/rencontres/${at.eventId}/animation/${at.segmentId}`}>{common('events.segment.FORESIGHT_WORKSHOP')}</Link>
          </p>
        }
        lead={<p>{format.period(foresight.startsAt, foresight.endsAt)}</p>}
        actions={<ButtonLink to={`/rencontres/${at.eventId}/animation/${at.segmentId}/scenarios/ecran`}>{t('page.screen')}</ButtonLink>}
      />
      <div className="stack stack--wide">
        <PhaseBar at={at} foresight={foresight} editable={editable} />
        {!editable && <p className="box box--notice">{t('page.reading')}</p>}
        {editable && (
          <section className="stack" aria-labelledby="axes">
            <div className="cluster cluster--apart">
              <h2 id="axes">{t('axes.title')}</h2>
              {foresight.version > 0 && (
                <Button small look="quiet" aria-expanded={axesShown} onClick={() => setAxesShown(!axesShown)}>
                  {t(axesShown ? 'axes.hide' : 'axes.show')}
                </Button>
              )}
            </div>
            {(axesShown || foresight.version === 0) && <AxesForm at={at} foresight={foresight} />}
          </section>
        )}
        {foresight.scenarios.length > 0 && (
          <ScenarioMap foresight={foresight} open={opened} onOpen={({ id }) => setOpened(id === opened ? undefined : id)} />
        )}
        {scenario && <OpenScenario key={scenario.id} at={at} foresight={foresight} scenarioId={scenario.id} editable={editable} />}
        {editable && foresight.scenarios.length > 0 && foresight.phase !== 'DONE' && <TableChoice at={at} foresight={foresight} />}
      </div>
    </>
  );
}

interface OpenScenarioProps {
  at: PartAddress;
  foresight: ForesightDetail;
  scenarioId: string;
  editable: boolean;
}

function OpenScenario({ at, foresight, scenarioId, editable }: OpenScenarioProps) {
  const t = useMessages();
  const format = useFormat();
  const writer = useScenarioWriter(at);
  const [failure, setFailure] = useState<unknown>();
  const scenario = foresight.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return null;
  const poles = polesOf(scenario.quadrant, foresight.firstAxis, foresight.secondAxis).filter(Boolean);
  const choose = (chosen: boolean) => {
    setFailure(undefined);
    writer.choose(scenario, chosen).catch(setFailure);
  };
  return (
    <section className="stack" aria-labelledby="opened">
      <h2 id="opened">{format.text(poles.join(' ; ')) || t('map.untitled')}</h2>
      {editable && <CheckField id={`choose-${scenario.id}`} label={t('scenario.choose')} value={scenario.chosen} onChange={choose} />}
      {failure !== undefined && <InlineError error={failure} />}
      <ScenarioEditor
        scenario={scenario}
        horizon={foresight.horizonYear}
        writer={writer}
        editable={editable}
        way={scenario.chosen ? (editable ? 'write' : 'read') : 'none'}
      />
    </section>
  );
}
