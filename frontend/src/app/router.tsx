import { Route, Routes } from 'react-router-dom';
import { Layout } from '@/app/layout/layout';
import { lazyPage } from '@/app/lazy-page';
import { RequireSession } from '@/app/require-session';

const HomeRoute = lazyPage(() => import('@/app/routes/home-route'), 'HomeRoute');
const EventsPage = lazyPage(() => import('@/features/events/pages/events-page'), 'EventsPage');
const EventPage = lazyPage(() => import('@/features/events/pages/event-page'), 'EventPage');
const DirectoryPage = lazyPage(() => import('@/features/members/pages/directory-page'), 'DirectoryPage');
const PersonPage = lazyPage(() => import('@/features/members/pages/person-page'), 'PersonPage');
const JoinPage = lazyPage(() => import('@/features/joining/pages/join-page'), 'JoinPage');
const NewEventPage = lazyPage(() => import('@/features/events/pages/new-event-page'), 'NewEventPage');
const EditEventPage = lazyPage(() => import('@/features/events/pages/edit-event-page'), 'EditEventPage');
const RegistrationsPage = lazyPage(() => import('@/features/events/pages/registrations-page'), 'RegistrationsPage');
const LegalNoticePage = lazyPage(() => import('@/features/legal/pages/legal-notice-page'), 'LegalNoticePage');
const AccessibilityPage = lazyPage(() => import('@/features/legal/pages/accessibility-page'), 'AccessibilityPage');
const PrivacyPage = lazyPage(() => import('@/features/legal/pages/privacy-page'), 'PrivacyPage');
const NotFoundPage = lazyPage(() => import('@/features/legal/pages/not-found-page'), 'NotFoundPage');

export function Router() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<HomeRoute />} />
        <Route path="rencontres" element={<EventsPage />} />
        <Route path="rencontres/:id" element={<EventPage />} />
        <Route path="rejoindre" element={<JoinPage />} />
        <Route element={<RequireSession />}>
          <Route path="annuaire" element={<DirectoryPage />} />
          <Route path="annuaire/:id" element={<PersonPage />} />
        </Route>
        <Route element={<RequireSession />}>
          <Route path="rencontres/:id/modifier" element={<EditEventPage />} />
          <Route path="rencontres/:id/inscriptions" element={<RegistrationsPage />} />
        </Route>
        <Route element={<RequireSession allow={(session) => session.isStaff} />}>
          <Route path="rencontres/nouvelle" element={<NewEventPage />} />
        </Route>
        <Route path="mentions-legales" element={<LegalNoticePage />} />
        <Route path="accessibilite" element={<AccessibilityPage />} />
        <Route path="donnees-personnelles" element={<PrivacyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
