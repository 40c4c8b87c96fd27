import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useCapture, useLiveCapture, useTableCodes } from '@/features/capture/api/capture';
import { CaptureSettings } from '@/features/capture/desk/capture-settings';
import { CaptureSteps } from '@/features/capture/desk/capture-steps';
import { CodeCards } from '@/features/capture/desk/code-cards';
import { SpotTable } from '@/features/capture/desk/spot-table';
import { VotingSteps } from '@/features/capture/desk/voting-steps';
import { useMessages } from '@/features/capture/messages';
import { ButtonLink } from '@/components/button';
import { Chip } from '@/components/chip';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useEvent } from '@/lib/api/get-event';
import type { PartAddress } from '@/lib/api/part-address';
import { ROTATING_KINDS } from '@/lib/api/rotating-kinds';
import type { CaptureDetail, EventDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

/** What the tables of a part of a day write down: codes to print, opening and closing, who writes. For those who run the event. */
export function CapturePage() {
  const { id = '', segment = '' } = useParams();
  const event = useEvent(id);
  const at = { eventId: id, segmentId: segment };
  const capture = useCapture(at);
  const live = useLiveCapture(at, (capture.data?.version ?? 0) > 0);
  return (
    <Loaded query={capture} asPage>
      {(asked) => (
        <Loaded query={event} asPage>
          {(data) => <Content at={at} event={data} capture={asked} lost={live.lost} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ContentProps {
  at: PartAddress;
  event: EventDetail;
  capture: CaptureDetail;
  lost: boolean;
}

function Content({ at, event, capture, lost }: ContentProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const [printing, setPrinting] = useState(false);
  const codes = useTableCodes(at, printing);
  const printed = useCallback(() => setPrinting(false), []);
  const editable = event.allowedActions.includes('HAND_OVER') && event.state !== 'CANCELLED';
  const prepared = capture.version > 0;
  return (
    <>
      <div className={printing ? 'no-print' : undefined}>
        <PageHeader
          title={t('desk.title')}
          above={
            <p className="cluster">
              <Link to={`/rencontres/${at.eventId}`}>{format.text(event.title)}</Link>
              <span aria-hidden="true">›</span>
              <span>{format.text(capture.title)}</span>
              <Chip>{common(`events.segment.${capture.kind}`)}</Chip>
              <Chip tone={capture.state === 'OPEN' ? 'brand' : 'neutral'}>{t(`desk.state.${capture.state}`)}</Chip>
            </p>
          }
          lead={<p>{t('desk.lead')}</p>}
          actions={prepared && <ButtonLink to={`/rencontres/${at.eventId}/animation/${at.segmentId}/mur`}>{t('desk.wall')}</ButtonLink>}
        />
        <div className="stack stack--wide">
          {lost && <p className="box box--notice">{t('desk.lost')}</p>}
          <CaptureSteps at={at} capture={capture} editable={editable} onPrint={() => setPrinting(true)} />
          <SpotTable capture={capture} />
          {prepared && <VotingSteps at={at} capture={capture} editable={editable} />}
          {editable && <CaptureSettings key={capture.version} at={at} capture={capture} />}
          {ROTATING_KINDS.includes(capture.kind) && (
            <p>
              <Link to={`/rencontres/${at.eventId}/rotation/${at.segmentId}`}>{t('desk.rotation')}</Link>
            </p>
          )}
        </div>
      </div>
      {printing && codes.data && <CodeCards codes={codes.data} onPrinted={printed} />}
    </>
  );
}
