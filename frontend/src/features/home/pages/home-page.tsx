import type { EventAction } from '@/features/home/components/event-section';
import { MemberHome } from '@/features/home/components/member-home';
import { VisitorHome } from '@/features/home/components/visitor-home';
import { useAuth } from '@/lib/auth/auth-context';
import './home-page.css';

/** `eventAction` is what can be done with an event beside its title: the app brings it from the events feature. */
export function HomePage({ eventAction }: { eventAction: EventAction }) {
  const { status } = useAuth();
  return status === 'member' ? <MemberHome eventAction={eventAction} /> : <VisitorHome eventAction={eventAction} />;
}
