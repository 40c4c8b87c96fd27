import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';
import { BareLayout } from '@/app/layout/bare-layout';
import { Layout } from '@/app/layout/layout';
import { lazyPage } from '@/app/lazy-page';
import { RequireSession } from '@/app/require-session';
import { type Reader, type RoutePath, routes } from '@/app/routes';

const PAGES: Record<RoutePath, ComponentType> = {
  '/': lazyPage(() => import('@/app/routes/home-route'), 'HomeRoute'),
  '/rencontres': lazyPage(() => import('@/features/events/pages/events-page'), 'EventsPage'),
  '/rencontres/:id': lazyPage(() => import('@/features/events/pages/event-page'), 'EventPage'),
  '/rencontres/:id/webinaire': lazyPage(() => import('@/features/webinar/pages/webinar-page'), 'WebinarPage'),
  '/rencontres/:id/programme': lazyPage(() => import('@/features/events/pages/programme-page'), 'ProgrammePage'),
  '/nouveautes': lazyPage(() => import('@/features/catalogue/pages/news-page'), 'NewsPage'),
  '/comptes-rendus': lazyPage(() => import('@/features/minutes/pages/list-page'), 'MinutesListPage'),
  '/comptes-rendus/compilation': lazyPage(() => import('@/features/minutes/pages/compilation-page'), 'CompilationPage'),
  '/rencontres/:id/compte-rendu': lazyPage(() => import('@/features/minutes/pages/reading-page'), 'MinutesPage'),
  '/rencontres/:id/compte-rendu/versions': lazyPage(() => import('@/features/minutes/pages/versions-page'), 'MinutesVersionsPage'),
  '/rencontres/:id/visites': lazyPage(() => import('@/features/visits/pages/visits-page'), 'VisitsPage'),
  '/rencontres/:id/accueil': lazyPage(() => import('@/features/attendance/pages/desk-page'), 'DeskPage'),
  '/a/:code': lazyPage(() => import('@/features/attendance/pages/code-page'), 'CodePage'),
  '/rencontres/:id/participer': lazyPage(() => import('@/features/registration/pages/public-registration-page'), 'PublicRegistrationPage'),
  '/invitation/:token': lazyPage(() => import('@/features/registration/pages/guest-page'), 'GuestPage'),
  '/inscription/confirmer/:token': lazyPage(() => import('@/features/registration/pages/confirm-page'), 'ConfirmPage'),
  '/inscription/:token': lazyPage(() => import('@/app/routes/participation-route'), 'ParticipationRoute'),
  '/structures': lazyPage(() => import('@/features/organisations/pages/organisations-page'), 'OrganisationsPage'),
  '/structures/:id': lazyPage(() => import('@/features/organisations/pages/organisation-page'), 'OrganisationPage'),
  '/territoires/:id': lazyPage(() => import('@/features/territories/pages/territory-page'), 'TerritoryPage'),
  '/rejoindre': lazyPage(() => import('@/features/joining/pages/join-page'), 'JoinPage'),
  '/agendas': lazyPage(() => import('@/features/feeds/pages/calendars-page'), 'CalendarsPage'),
  '/bienvenue': lazyPage(() => import('@/features/profile/pages/welcome-page'), 'WelcomePage'),
  '/profil': lazyPage(() => import('@/app/routes/profile-route'), 'ProfileRoute'),
  '/annuaire': lazyPage(() => import('@/features/members/pages/directory-page'), 'DirectoryPage'),
  '/annuaire/:id': lazyPage(() => import('@/features/members/pages/person-page'), 'PersonPage'),
  '/cercles/:id': lazyPage(() => import('@/features/circle/pages/circle-page'), 'CirclePage'),
  '/sujets': lazyPage(() => import('@/features/topics/pages/topics-page'), 'TopicsPage'),
  '/sujets/nouveau': lazyPage(() => import('@/features/topics/pages/topic-form-page'), 'TopicFormPage'),
  '/sujets/:id': lazyPage(() => import('@/features/topics/pages/topic-page'), 'TopicPage'),
  '/sujets/:id/modifier': lazyPage(() => import('@/features/topics/pages/topic-form-page'), 'TopicFormPage'),
  '/demandes': lazyPage(() => import('@/features/joining/pages/requests-page'), 'RequestsPage'),
  '/administration/themes': lazyPage(() => import('@/features/themes/pages/themes-page'), 'ThemesPage'),
  '/administration/structures': lazyPage(() => import('@/features/organisations/pages/organisation-admin-page'), 'OrganisationAdminPage'),
  '/administration/structures/nouvelle': lazyPage(() => import('@/features/organisations/pages/organisation-form-page'), 'OrganisationFormPage'),
  '/administration/structures/:id': lazyPage(() => import('@/features/organisations/pages/organisation-form-page'), 'OrganisationFormPage'),
  '/administration/journal': lazyPage(() => import('@/features/audit/pages/journal-page'), 'JournalPage'),
  '/administration/travaux': lazyPage(() => import('@/features/jobs/pages/jobs-page'), 'JobsPage'),
  '/rencontres/:id/modifier': lazyPage(() => import('@/features/events/pages/edit-event-page'), 'EditEventPage'),
  '/rencontres/:id/trajets': lazyPage(() => import('@/features/travel/pages/travel-page'), 'TravelPage'),
  '/rencontres/:id/preparation': lazyPage(() => import('@/app/routes/preparation-route'), 'PreparationRoute'),
  '/rencontres/:id/historique': lazyPage(() => import('@/features/preparation/pages/history-page'), 'HistoryPage'),
  '/rencontres/:id/inscription': lazyPage(() => import('@/features/registration/pages/register-page'), 'RegisterPage'),
  '/rencontres/:id/inscriptions': lazyPage(() => import('@/features/events/pages/registrations-page'), 'RegistrationsPage'),
  '/rencontres/:id/presences': lazyPage(() => import('@/features/attendance/pages/presence-page'), 'PresencePage'),
  '/rencontres/:id/ma-venue': lazyPage(() => import('@/app/routes/my-day-route'), 'MyDayRoute'),
  '/rencontres/:id/rotation/:segment': lazyPage(() => import('@/features/facilitation/pages/rotation-page'), 'RotationPage'),
  '/rencontres/:id/animation/:segment/scenarios': lazyPage(() => import('@/features/foresight/pages/foresight-page'), 'ForesightPage'),
  '/rencontres/:id/animation/:segment/diagnostic': lazyPage(() => import('@/features/diagnosis/pages/diagnosis-page'), 'DiagnosisPage'),
  '/engagements': lazyPage(() => import('@/features/minutes/pages/commitments-page'), 'MyCommitmentsPage'),
  '/rencontres/:id/compte-rendu/modifier': lazyPage(() => import('@/features/minutes/pages/edit-page'), 'MinutesEditPage'),
  '/rencontres/:id/animation/:segment': lazyPage(() => import('@/app/routes/cockpit-route'), 'CockpitRoute'),
  '/rencontres/:id/animation/:segment/recueil': lazyPage(() => import('@/features/capture/pages/capture-page'), 'CapturePage'),
  '/rencontres/:id/visites/:segment': lazyPage(() => import('@/features/visits/pages/visit-sheet-page'), 'VisitSheetPage'),
  '/rencontres/:id/inscriptions/reglages': lazyPage(() => import('@/features/registration/pages/settings-page'), 'SettingsPage'),
  '/rencontres/:id/inscriptions/besoins': lazyPage(() => import('@/features/registration/pages/needs-page'), 'NeedsPage'),
  '/rencontres/nouvelle': lazyPage(() => import('@/features/events/pages/new-event-page'), 'NewEventPage'),
  '/rencontres/modeles': lazyPage(() => import('@/features/events/pages/templates-page'), 'TemplatesPage'),
  '/mentions-legales': lazyPage(() => import('@/features/legal/pages/legal-notice-page'), 'LegalNoticePage'),
  '/accessibilite': lazyPage(() => import('@/features/legal/pages/accessibility-page'), 'AccessibilityPage'),
  '/donnees-personnelles': lazyPage(() => import('@/features/legal/pages/privacy-page'), 'PrivacyPage'),
  '/*': lazyPage(() => import('@/features/legal/pages/not-found-page'), 'NotFoundPage'),
  '/t': lazyPage(() => import('@/features/capture/pages/enter-page'), 'EnterPage'),
  '/t/:code': lazyPage(() => import('@/app/routes/table-route'), 'TableRoute'),
  '/rencontres/:id/rotation/:segment/tableau': lazyPage(() => import('@/features/facilitation/pages/board-page'), 'BoardPage'),
  '/rencontres/:id/animation/:segment/mur': lazyPage(() => import('@/features/capture/wall/wall-page'), 'WallPage'),
  '/rencontres/:id/animation/:segment/scenarios/ecran': lazyPage(() => import('@/features/foresight/pages/foresight-screen-page'), 'ForesightScreenPage'),
  '/rencontres/:id/animation/:segment/diagnostic/ecran': lazyPage(() => import('@/features/diagnosis/pages/diagnosis-screen-page'), 'DiagnosisScreenPage'),
  '/rencontres/:id/animation/:segment/tableau': lazyPage(() => import('@/app/routes/step-board-route'), 'StepBoardRoute'),
};

const READERS: Reader[] = ['all', 'member', 'staff', 'steward', 'administrator'];

/** The pages of one frame, behind one guard for each kind of reader. */
const pagesOf = (framed: boolean) =>
  READERS.map((reader) => (
    <Route key={reader} element={<RequireSession may={reader} />}>
      {routes
        .filter(({ may, bare = false }) => may === reader && bare !== framed)
        .map(({ path }) => {
          const Page = PAGES[path];
          return <Route key={path} path={path} element={<Page />} />;
        })}
    </Route>
  ));

export function Router() {
  return (
    <Routes>
      <Route element={<Layout />}>{pagesOf(true)}</Route>
      <Route element={<BareLayout />}>{pagesOf(false)}</Route>
    </Routes>
  );
}
