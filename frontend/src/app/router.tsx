import { Route, Routes } from 'react-router-dom';
import { Layout } from '@/app/layout/layout';
import { lazyPage } from '@/app/lazy-page';

const HomeRoute = lazyPage(() => import('@/app/routes/home-route'), 'HomeRoute');
const EventsPage = lazyPage(() => import('@/features/events/pages/events-page'), 'EventsPage');
const EventPage = lazyPage(() => import('@/features/events/pages/event-page'), 'EventPage');
const NotFoundPage = lazyPage(() => import('@/features/legal/pages/not-found-page'), 'NotFoundPage');

export function Router() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<HomeRoute />} />
        <Route path="rencontres" element={<EventsPage />} />
        <Route path="rencontres/:id" element={<EventPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}
