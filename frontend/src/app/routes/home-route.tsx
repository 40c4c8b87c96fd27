import { RegistrationButton } from '@/features/events/components/registration-button';
import { HomePage } from '@/features/home/pages/home-page';

export function HomeRoute() {
  return <HomePage eventAction={(event) => <RegistrationButton event={event} />} />;
}
