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
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
