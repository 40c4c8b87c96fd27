import { PartCircles } from '@/features/circle/components/part-circles';
import { DiagnosisLink } from '@/features/diagnosis/components/diagnosis-link';
import { WorkshopLink } from '@/features/foresight/components/workshop-link';
import { CockpitLinks } from '@/features/script/components/cockpit-links';
import { CockpitPage } from '@/features/script/pages/cockpit-page';

/** A part of a day with all that belongs to running it. */
export function CockpitRoute() {
  return (
    <CockpitPage
      beside={({ id, state }, script) => (
        <>
          {script.kind === 'FORESIGHT_WORKSHOP' && <WorkshopLink eventId={id} segmentId={script.segmentId} />}
          {script.kind === 'SHARED_DIAGNOSIS' && <DiagnosisLink eventId={id} segmentId={script.segmentId} />}
          <CockpitLinks eventId={id} script={script} />
          {script.kind === 'PEER_SUPERVISION' && (
            <PartCircles at={{ eventId: id, segmentId: script.segmentId }} editable={state !== 'CANCELLED'} />
          )}
        </>
      )}
    />
  );
}
