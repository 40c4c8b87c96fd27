import { Route, Routes } from 'react-router-dom';
import { BareLayout } from '@/app/layout/bare-layout';
import { Layout } from '@/app/layout/layout';
import { lazyPage } from '@/app/lazy-page';
import { RequireSession } from '@/app/require-session';

const HomeRoute = lazyPage(() => import('@/app/routes/home-route'), 'HomeRoute');
const EventsPage = lazyPage(() => import('@/features/events/pages/events-page'), 'EventsPage');
const EventPage = lazyPage(() => import('@/features/events/pages/event-page'), 'EventPage');
const DirectoryPage = lazyPage(() => import('@/features/members/pages/directory-page'), 'DirectoryPage');
const PersonPage = lazyPage(() => import('@/features/members/pages/person-page'), 'PersonPage');
const JoinPage = lazyPage(() => import('@/features/joining/pages/join-page'), 'JoinPage');
const RequestsPage = lazyPage(() => import('@/features/joining/pages/requests-page'), 'RequestsPage');
const OrganisationsPage = lazyPage(() => import('@/features/organisations/pages/organisations-page'), 'OrganisationsPage');
const OrganisationPage = lazyPage(() => import('@/features/organisations/pages/organisation-page'), 'OrganisationPage');
const OrganisationAdminPage = lazyPage(() => import('@/features/organisations/pages/organisation-admin-page'), 'OrganisationAdminPage');
const OrganisationFormPage = lazyPage(() => import('@/features/organisations/pages/organisation-form-page'), 'OrganisationFormPage');
const TerritoryPage = lazyPage(() => import('@/features/territories/pages/territory-page'), 'TerritoryPage');
const ProfileRoute = lazyPage(() => import('@/app/routes/profile-route'), 'ProfileRoute');
const CalendarsPage = lazyPage(() => import('@/features/feeds/pages/calendars-page'), 'CalendarsPage');
const WelcomePage = lazyPage(() => import('@/features/profile/pages/welcome-page'), 'WelcomePage');
const ThemesPage = lazyPage(() => import('@/features/themes/pages/themes-page'), 'ThemesPage');
const JournalPage = lazyPage(() => import('@/features/audit/pages/journal-page'), 'JournalPage');
const JobsPage = lazyPage(() => import('@/features/jobs/pages/jobs-page'), 'JobsPage');
const NewEventPage = lazyPage(() => import('@/features/events/pages/new-event-page'), 'NewEventPage');
const EditEventPage = lazyPage(() => import('@/features/events/pages/edit-event-page'), 'EditEventPage');
const RegistrationsPage = lazyPage(() => import('@/features/events/pages/registrations-page'), 'RegistrationsPage');
const NewsPage = lazyPage(() => import('@/features/catalogue/pages/news-page'), 'NewsPage');
const TopicsPage = lazyPage(() => import('@/features/topics/pages/topics-page'), 'TopicsPage');
const TopicPage = lazyPage(() => import('@/features/topics/pages/topic-page'), 'TopicPage');
const TopicFormPage = lazyPage(() => import('@/features/topics/pages/topic-form-page'), 'TopicFormPage');
const WebinarPage = lazyPage(() => import('@/features/webinar/pages/webinar-page'), 'WebinarPage');
const TravelPage = lazyPage(() => import('@/features/travel/pages/travel-page'), 'TravelPage');
const ProgrammePage = lazyPage(() => import('@/features/events/pages/programme-page'), 'ProgrammePage');
const TemplatesPage = lazyPage(() => import('@/features/events/pages/templates-page'), 'TemplatesPage');
const PreparationRoute = lazyPage(() => import('@/app/routes/preparation-route'), 'PreparationRoute');
const HistoryPage = lazyPage(() => import('@/features/preparation/pages/history-page'), 'HistoryPage');
const DeskPage = lazyPage(() => import('@/features/attendance/pages/desk-page'), 'DeskPage');
const PresencePage = lazyPage(() => import('@/features/attendance/pages/presence-page'), 'PresencePage');
const MyDayRoute = lazyPage(() => import('@/app/routes/my-day-route'), 'MyDayRoute');
const RotationPage = lazyPage(() => import('@/features/facilitation/pages/rotation-page'), 'RotationPage');
const WallPage = lazyPage(() => import('@/features/capture/wall/wall-page'), 'WallPage');
const BoardPage = lazyPage(() => import('@/features/facilitation/pages/board-page'), 'BoardPage');
const ForesightPage = lazyPage(() => import('@/features/foresight/pages/foresight-page'), 'ForesightPage');
const ForesightScreenPage = lazyPage(() => import('@/features/foresight/pages/foresight-screen-page'), 'ForesightScreenPage');
const DiagnosisPage = lazyPage(() => import('@/features/diagnosis/pages/diagnosis-page'), 'DiagnosisPage');
const DiagnosisScreenPage = lazyPage(() => import('@/features/diagnosis/pages/diagnosis-screen-page'), 'DiagnosisScreenPage');
const MinutesPage = lazyPage(() => import('@/features/minutes/pages/reading-page'), 'MinutesPage');
const MinutesVersionsPage = lazyPage(() => import('@/features/minutes/pages/versions-page'), 'MinutesVersionsPage');
const MinutesListPage = lazyPage(() => import('@/features/minutes/pages/list-page'), 'MinutesListPage');
const CompilationPage = lazyPage(() => import('@/features/minutes/pages/compilation-page'), 'CompilationPage');
const MyCommitmentsPage = lazyPage(() => import('@/features/minutes/pages/commitments-page'), 'MyCommitmentsPage');
const MinutesEditPage = lazyPage(() => import('@/features/minutes/pages/edit-page'), 'MinutesEditPage');
const CirclePage = lazyPage(() => import('@/features/circle/pages/circle-page'), 'CirclePage');
const CockpitRoute = lazyPage(() => import('@/app/routes/cockpit-route'), 'CockpitRoute');
const StepBoardRoute = lazyPage(() => import('@/app/routes/step-board-route'), 'StepBoardRoute');
const EnterPage = lazyPage(() => import('@/features/capture/pages/enter-page'), 'EnterPage');
const TableRoute = lazyPage(() => import('@/app/routes/table-route'), 'TableRoute');
const CapturePage = lazyPage(() => import('@/features/capture/pages/capture-page'), 'CapturePage');
const CodePage = lazyPage(() => import('@/features/attendance/pages/code-page'), 'CodePage');
const VisitsPage = lazyPage(() => import('@/features/visits/pages/visits-page'), 'VisitsPage');
const VisitSheetPage = lazyPage(() => import('@/features/visits/pages/visit-sheet-page'), 'VisitSheetPage');
const RegisterPage = lazyPage(() => import('@/features/registration/pages/register-page'), 'RegisterPage');
const RegistrationSettingsPage = lazyPage(() => import('@/features/registration/pages/settings-page'), 'SettingsPage');
const NeedsPage = lazyPage(() => import('@/features/registration/pages/needs-page'), 'NeedsPage');
const GuestPage = lazyPage(() => import('@/features/registration/pages/guest-page'), 'GuestPage');
const PublicRegistrationPage = lazyPage(
  () => import('@/features/registration/pages/public-registration-page'),
  'PublicRegistrationPage',
);
const ConfirmPage = lazyPage(() => import('@/features/registration/pages/confirm-page'), 'ConfirmPage');
const ParticipationRoute = lazyPage(() => import('@/app/routes/participation-route'), 'ParticipationRoute');
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
        <Route path="rencontres/:id/webinaire" element={<WebinarPage />} />
        <Route path="rencontres/:id/programme" element={<ProgrammePage />} />
        <Route path="nouveautes" element={<NewsPage />} />
        <Route path="comptes-rendus" element={<MinutesListPage />} />
        <Route path="comptes-rendus/compilation" element={<CompilationPage />} />
        <Route path="rencontres/:id/compte-rendu" element={<MinutesPage />} />
        <Route path="rencontres/:id/compte-rendu/versions" element={<MinutesVersionsPage />} />
        <Route path="rencontres/:id/visites" element={<VisitsPage />} />
        <Route path="rencontres/:id/accueil" element={<DeskPage />} />
        <Route path="a/:code" element={<CodePage />} />
        <Route path="rencontres/:id/participer" element={<PublicRegistrationPage />} />
        <Route path="invitation/:token" element={<GuestPage />} />
        <Route path="inscription/confirmer/:token" element={<ConfirmPage />} />
        <Route path="inscription/:token" element={<ParticipationRoute />} />
        <Route path="structures" element={<OrganisationsPage />} />
        <Route path="structures/:id" element={<OrganisationPage />} />
        <Route path="territoires/:id" element={<TerritoryPage />} />
        <Route path="rejoindre" element={<JoinPage />} />
        <Route path="agendas" element={<CalendarsPage />} />
        <Route element={<RequireSession />}>
          <Route path="bienvenue" element={<WelcomePage />} />
          <Route path="profil" element={<ProfileRoute />} />
          <Route path="annuaire" element={<DirectoryPage />} />
          <Route path="annuaire/:id" element={<PersonPage />} />
          <Route path="cercles/:id" element={<CirclePage />} />
          <Route path="sujets" element={<TopicsPage />} />
          <Route path="sujets/nouveau" element={<TopicFormPage />} />
          <Route path="sujets/:id" element={<TopicPage />} />
          <Route path="sujets/:id/modifier" element={<TopicFormPage />} />
        </Route>
        <Route element={<RequireSession allow={(session) => session.isStaff} />}>
          <Route path="demandes" element={<RequestsPage />} />
        </Route>
        <Route element={<RequireSession allow={(session) => session.isStaff || session.isAdministrator} />}>
          <Route path="administration/themes" element={<ThemesPage />} />
          <Route path="administration/structures" element={<OrganisationAdminPage />} />
          <Route path="administration/structures/nouvelle" element={<OrganisationFormPage />} />
          <Route path="administration/structures/:id" element={<OrganisationFormPage />} />
        </Route>
        <Route element={<RequireSession allow={(session) => session.isAdministrator} />}>
          <Route path="administration/journal" element={<JournalPage />} />
          <Route path="administration/travaux" element={<JobsPage />} />
        </Route>
        <Route element={<RequireSession />}>
          <Route path="rencontres/:id/modifier" element={<EditEventPage />} />
          <Route path="rencontres/:id/trajets" element={<TravelPage />} />
          <Route path="rencontres/:id/preparation" element={<PreparationRoute />} />
          <Route path="rencontres/:id/historique" element={<HistoryPage />} />
          <Route path="rencontres/:id/inscription" element={<RegisterPage />} />
          <Route path="rencontres/:id/inscriptions" element={<RegistrationsPage />} />
          <Route path="rencontres/:id/presences" element={<PresencePage />} />
          <Route path="rencontres/:id/ma-venue" element={<MyDayRoute />} />
          <Route path="rencontres/:id/rotation/:segment" element={<RotationPage />} />
          <Route path="rencontres/:id/animation/:segment/scenarios" element={<ForesightPage />} />
          <Route path="rencontres/:id/animation/:segment/diagnostic" element={<DiagnosisPage />} />
          <Route path="engagements" element={<MyCommitmentsPage />} />
          <Route path="rencontres/:id/compte-rendu/modifier" element={<MinutesEditPage />} />
          <Route path="rencontres/:id/animation/:segment" element={<CockpitRoute />} />
          <Route path="rencontres/:id/animation/:segment/recueil" element={<CapturePage />} />
          <Route path="rencontres/:id/visites/:segment" element={<VisitSheetPage />} />
          <Route path="rencontres/:id/inscriptions/reglages" element={<RegistrationSettingsPage />} />
          <Route path="rencontres/:id/inscriptions/besoins" element={<NeedsPage />} />
        </Route>
        <Route element={<RequireSession allow={(session) => session.isStaff} />}>
          <Route path="rencontres/nouvelle" element={<NewEventPage />} />
          <Route path="rencontres/modeles" element={<TemplatesPage />} />
        </Route>
        <Route path="mentions-legales" element={<LegalNoticePage />} />
        <Route path="accessibilite" element={<AccessibilityPage />} />
        <Route path="donnees-personnelles" element={<PrivacyPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<BareLayout />}>
        <Route path="t" element={<EnterPage />} />
        <Route path="t/:code" element={<TableRoute />} />
        <Route element={<RequireSession />}>
          <Route path="rencontres/:id/rotation/:segment/tableau" element={<BoardPage />} />
          <Route path="rencontres/:id/animation/:segment/mur" element={<WallPage />} />
          <Route path="rencontres/:id/animation/:segment/scenarios/ecran" element={<ForesightScreenPage />} />
          <Route path="rencontres/:id/animation/:segment/diagnostic/ecran" element={<DiagnosisScreenPage />} />
          <Route path="rencontres/:id/animation/:segment/tableau" element={<StepBoardRoute />} />
        </Route>
      </Route>
    </Routes>
  );
}
