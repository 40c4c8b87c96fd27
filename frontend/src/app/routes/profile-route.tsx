import { EncounterMemory } from '@/features/facilitation/components/encounter-memory';
import { PrivateCalendar } from '@/features/feeds/components/private-calendar';
import { ProfilePage } from '@/features/profile/pages/profile-page';

export function ProfileRoute() {
  return <ProfilePage calendar={<PrivateCalendar />} encounters={<EncounterMemory />} />;
}
