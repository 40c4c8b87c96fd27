import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { usePlan, useRotation } from '@/features/facilitation/api/rotation';
import { SettingsSummary } from '@/features/facilitation/components/settings-summary';
import { useMessages } from '@/features/facilitation/messages';
import { isOn } from '@/features/facilitation/on-the-day';
import { byId } from '@/features/facilitation/people';
import { Contradictions } from '@/features/facilitation/plan/contradictions';
import { PlanSection } from '@/features/facilitation/plan/plan-section';
import { PreviewPanel } from '@/features/facilitation/plan/preview-panel';
import { type Papers, PrintPapers } from '@/features/facilitation/plan/print-papers';
import { anotherSeed, usePlanning } from '@/features/facilitation/plan/use-planning';
import { SettingsForm } from '@/features/facilitation/settings/settings-form';
import { Button, ButtonLink } from '@/components/button';
import { Chip } from '@/components/chip';
import { EmptyState } from '@/components/empty-state';
import { CheckField } from '@/components/form/check-field';
import { InlineError } from '@/components/inline-error';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useToast } from '@/components/toast';
import { useEvent } from '@/lib/api/get-event';
import type { PartAddress } from '@/lib/api/part-address';
import type { EventDetail, PlanRequest, RotationDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './rotation-page.css';

/** How people go round in a part of a day: settings, plan, rounds. For those who run the event. */
export function RotationPage() {
  const { id = '', segment = '' } = useParams();
  const event = useEvent(id);
  const rotation = useRotation({ eventId: id, segmentId: segment });
  return (
    <Loaded query={rotation} asPage>
      {(found) => (
        <Loaded query={event} asPage>
          {(data) => (
            <Content
              at={{ eventId: id, segmentId: segment }}
              event={data}
              rotation={found}
              readLatest={async () => (await rotation.refetch({ throwOnError: true })).data}
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
  rotation: RotationDetail;
  readLatest: () => Promise<RotationDetail | undefined>;
}

function Content({ at, event, rotation, readLatest }: ContentProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const toast = useToast();
  const editable = event.allowedActions.includes('EDIT') && event.state !== 'CANCELLED';
  const isNew = rotation.version === 0;
  const [editing, setEditing] = useState(isNew && editable);
  const [expected, setExpected] = useState(false);
  const [papers, setPapers] = useState<Papers>();
  const [openedAt] = useState(() => Date.now());
  const printed = useCallback(() => setPapers(undefined), []);
  const planning = usePlanning(at);
  const planned = rotation.state !== 'DRAFT';
  const plan = usePlan(at, planned);
  const busy = planning.searching || planning.keeping;
  const count = rotation.people.length;
  const title = format.text(rotation.title);

  const begin = async (request: PlanRequest) => {
    const outcome = await planning.begin({ ...request, expected: expected || undefined });
    if (outcome === 'made') toast(t('plan.made'));
    if (outcome === 'stopped') toast(t('preview.stopped'));
  };
  const edit = () => {
    planning.forget();
    setEditing(true);
  };

  return (
    <>
      <div className={papers ? 'no-print' : undefined}>
        <PageHeader
          title={title}
          above={
            <p className="cluster">
              <Link to={`/rencontres/${at.eventId}`}>{format.text(event.title)}</Link>
              <span aria-hidden="true">›</span>
              <span>{common(`events.segment.${rotation.kind}`)}</span>
              <Chip tone={rotation.state === 'RUNNING' ? 'brand' : 'neutral'}>{t(`state.${rotation.state}`)}</Chip>
            </p>
          }
          lead={
            <p>
              {format.period(rotation.startsAt, rotation.endsAt)} · {t(rotation.present ? 'page.present' : 'page.people', { count })}
            </p>
          }
          actions={<ButtonLink to={`/rencontres/${at.eventId}/animation/${at.segmentId}/recueil`}>{t('page.capture')}</ButtonLink>}
        />
        <div className="stack stack--wide">
          {planning.contradictions.length > 0 && <Contradictions found={planning.contradictions} onMend={editing ? undefined : edit} />}
          {planning.failure !== undefined && <InlineError error={planning.failure} />}
          {editing ? (
            <section className="stack" aria-labelledby="rotation-settings">
              <h2 id="rotation-settings">{t('settings.title')}</h2>
              <SettingsForm
                at={at}
                stored={rotation}
                readLatest={readLatest}
                onDone={() => setEditing(false)}
                onCancel={isNew ? undefined : () => setEditing(false)}
              />
            </section>
          ) : (
            <>
              <SettingsSummary rotation={rotation} onEdit={editable && !busy ? edit : undefined} />
              <section className="stack" aria-labelledby="rotation-plan">
                <h2 id="rotation-plan">{t('plan.title')}</h2>
                {busy ? (
                  <PreviewPanel figures={planning.figures} keeping={planning.keeping} onStop={planning.stop} />
                ) : planned ? (
                  <PlanSection
                    at={at}
                    rotation={rotation}
                    editable={editable}
                    live={isOn(rotation, openedAt)}
                    onAnother={() => void begin({ seed: anotherSeed() })}
                    onPrint={setPapers}
                  />
                ) : (
                  <NoPlan
                    rotation={rotation}
                    editable={editable && !isNew}
                    expected={expected}
                    onExpected={setExpected}
                    onBegin={() => void begin({})}
                  />
                )}
              </section>
            </>
          )}
        </div>
      </div>
      {papers && plan.data && (
        <PrintPapers papers={papers} title={title} plan={plan.data} people={byId(plan.data.people)} onPrinted={printed} />
      )}
    </>
  );
}

interface NoPlanProps {
  rotation: RotationDetail;
  editable: boolean;
  expected: boolean;
  onExpected: (expected: boolean) => void;
  onBegin: () => void;
}

function NoPlan({ rotation, editable, expected, onExpected, onBegin }: NoPlanProps) {
  const t = useMessages();
  const count = rotation.people.length;
  if (count === 0) return <EmptyState title={t('plan.nobodyTitle')}>{t('plan.nobodyText')}</EmptyState>;
  if (!editable) return <p className="muted">{t('plan.onlyReading')}</p>;
  return (
    <EmptyState
      title={t('plan.noneTitle')}
      action={
        <Button look="primary" onClick={onBegin}>
          {t('plan.make')}
        </Button>
      }
    >
      <p>{t('plan.noneText', { count })}</p>
      {rotation.present && <CheckField id="rotation-expected" label={t('plan.expected')} value={expected} onChange={onExpected} />}
    </EmptyState>
  );
}
