import { CockpitLinks } from '@/features/script/components/cockpit-links';
import { CockpitPage } from '@/features/script/pages/cockpit-page';

/** A part of a day with all that belongs to running it. */
export function CockpitRoute() {
  return <CockpitPage beside={(event, script) => <CockpitLinks eventId={event.id} script={script} />} />;
}
