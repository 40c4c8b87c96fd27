import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useDiagnosis } from '@/features/diagnosis/api/diagnosis';
import { CriteriaForm } from '@/features/diagnosis/components/criteria-form';
import { PhaseBar } from '@/features/diagnosis/components/phase-bar';
import { Spreads } from '@/features/diagnosis/components/spreads';
import { useMessages } from '@/features/diagnosis/messages';
import { ButtonLink } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { PartAddress } from '@/lib/api/part-address';
import type { DiagnosisDetail, EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** A shared diagnosis, for those who run the event. */
export function DiagnosisPage() {
  const { id = '', segment = '' } = useParams();
  const at = { eventId: id, segmentId: segment };
  const event = useEvent(id);
  const { query } = useDiagnosis(at);
  return (
    <Loaded query={query} asPage>
      {(diagnosis) => (
        <Loaded query={event} asPage>
          {(data) => <Content at={at} event={data} diagnosis={diagnosis} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Content({ at, event, diagnosis }: { at: PartAddress; event: EventDetail; diagnosis: DiagnosisDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const editable = event.allowedActions.includes('EDIT') && event.state !== 'CANCELLED';
  return (
    <>
      <PageHeader
        title={format.text(diagnosis.title)}
        above={
          <p className="cluster">
            <Link to={`/rencontres/${at.eventId}`}>{format.text(event.title)}</Link>
            <span aria-hidden="true">›</span>
            <Link to={`/rencontres/${at.eventId}/animation/${at.segmentId}`}>{common('events.segment.SHARED_DIAGNOSIS')}</Link>
          </p>
        }
        lead={<p>{format.period(diagnosis.startsAt, diagnosis.endsAt)}</p>}
        actions={<ButtonLink to={`/rencontres/${at.eventId}/animation/${at.segmentId}/diagnostic/ecran`}>{t('page.screen')}</ButtonLink>}
      />
      <div className="stack stack--wide">
        {!editable && <p className="box box--notice">{t('page.reading')}</p>}
        <PhaseBar at={at} diagnosis={diagnosis} editable={editable} />
        {diagnosis.phase === 'PREPARATION' && editable ? (
          <section className="stack" aria-labelledby="criteria">
            <h2 id="criteria">{t('criteria.title')}</h2>
            <CriteriaForm at={at} diagnosis={diagnosis} />
          </section>
        ) : diagnosis.phase === 'PREPARATION' || diagnosis.phase === 'FIRST_SCORING' ? (
          <CriteriaList diagnosis={diagnosis} />
        ) : (
          <Spreads at={at} diagnosis={diagnosis} editable={editable} />
        )}
      </div>
    </>
  );
}

function CriteriaList({ diagnosis }: { diagnosis: DiagnosisDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="criteria">
      <h2 id="criteria">{t('criteria.title')}</h2>
      <ol className="stack rows criteria-list">
        {diagnosis.criteria.map(({ id, name, low, high }) => (
          <li key={id}>
            <strong>{format.text(name ?? '')}</strong>
            <p className="muted small">
              1 · {format.text(low ?? '')} — 5 · {format.text(high ?? '')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
