import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router-dom';
import { useSummary } from '@/features/attendance/api/attendance';
import { Desk } from '@/features/attendance/components/desk';
import { useDesk } from '@/features/attendance/desk/use-desk';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { useEvent } from '@/lib/api/get-event';
import { OfflineError, Problem } from '@/lib/api/problem';
import { useAuth } from '@/lib/auth/auth-context';
import { useOnline } from '@/lib/hooks/use-online';
import { keepPage } from '@/lib/offline/keep-page';

/** Where the browser reads no codes itself, what does must be at hand too. */
const readerOfCodes = async () => 'BarcodeDetector' in window || import('qr/decode.js');

/**
 * The door of an event. Outside of the routes that ask for a session: without network nobody can be asked who they are,
 * and the list that this device keeps is there all the same. It is forgotten when somebody signs out.
 */
export function DeskPage() {
  const { id = '' } = useParams();
  const { status, notice } = useAuth();
  const online = useOnline();
  const signedIn = status === 'member';
  const event = useEvent(id, signedIn);
  const allowed = event.data?.allowedActions.includes('SEE_REGISTRATIONS') ?? false;
  const summary = useSummary(id, signedIn && allowed);
  const { data } = event;
  const halfDays = summary.data?.halfDays;

  const facts = useMemo(
    () => data && halfDays && { title: data.title, startsAt: data.startsAt, endsAt: data.endsAt, halfDays: halfDays.map(({ day, half }) => ({ day, half })) },
    [data, halfDays],
  );
  const desk = useDesk(id, facts, signedIn);
  const listed = desk.people !== undefined;

  useEffect(() => {
    // Without it the page works, only not after it was closed where there is no network.
    if (listed) void keepPage('/rencontres/', readerOfCodes).catch(() => undefined);
  }, [listed]);

  // Back from a hall without network, where the page was opened anew: taking up the session needs the page to load.
  const interrupted = status === 'visitor' && notice === 'unavailable' && online;
  const [interruptedBefore] = useState(interrupted);
  useEffect(() => {
    if (!interrupted || interruptedBefore) return;
    window.location.reload();
  }, [interrupted, interruptedBefore]);

  if (status === 'visitor' && !notice && online) return <ErrorState asPage error={new Problem(401)} />;
  if (signedIn && data && !allowed) return <ErrorState asPage error={new Problem(403)} />;
  if (desk.list && desk.people) return <Desk eventId={id} desk={desk} list={desk.list} people={desk.people} summary={summary.data} />;

  if (!desk.opened) return <Skeleton kind="page" />;
  const failure = event.error ?? summary.error ?? desk.failure;
  if (status === 'visitor') return <ErrorState asPage error={online ? new Problem(401) : new OfflineError()} />;
  if (failure) {
    return <ErrorState asPage error={failure} retry={() => void Promise.all([event.refetch(), summary.refetch(), desk.refresh()]).catch(() => undefined)} />;
  }
  return <Skeleton kind="page" />;
}
