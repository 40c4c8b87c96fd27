import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router-dom';
import { expect, it, vi } from 'vitest';
import { ParticipationRoute } from '@/app/routes/participation-route';
import { ToastProvider } from '@/components/toast';
import { createQueryClient } from '@/lib/api/query-client';
import type { CarpoolBoard, MyDay, ParticipationDetail, TravelDetail, WebinarDetail } from '@/lib/api/types';
import { type Auth, AuthContext } from '@/lib/auth/auth-context';

const inAMonth = (hour: number) => new Date(Date.now() + 30 * 86_400_000 + hour * 3_600_000).toISOString();

const participation: ParticipationDetail = {
  eventId: '11111111-1111-1111-1111-111111111111', title: 'L’eau qui manque', eventState: 'PUBLISHED', startsAt: inAMonth(0), endsAt: inAMonth(2),
  kind: 'GUEST', firstName: 'Maud', lastName: 'Sillage', state: 'REGISTERED', seat: 'ON_SITE', open: true, parts: [],
};
const travel: TravelDetail = {
  registered: 1, travellers: 0, modes: [], kilograms: 0, aloneByCar: 0, byTrain: 0, factors: [], source: '', sourceUrl: '', detour: 1.3,
  eraseAt: inAMonth(200), erased: false, canTell: true,
};
const board: CarpoolBoard = { offers: 0, needs: 0, suggestions: [], contacts: [] };
const webinar: WebinarDetail = {
  online: true, joinOpensAt: inAMonth(-1), takesPart: true, canJoin: false, canAsk: true, canModerate: false, chapters: [], version: 0,
};
const day: MyDay = { registrationId: '22222222-2222-2222-2222-222222222222', code: '33333333-3333-3333-3333-333333333333' };

const visitor: Auth = { status: 'visitor', signIn: async () => {}, signOut: async () => {} };

function show(detail: Partial<ParticipationDetail>) {
  const answers: Record<string, unknown> = {
    participation: { ...participation, ...detail }, travel, carpool: board, webinar, 'registration/day': day,
    questions: { items: [], page: 1, size: 200, total: 0 },
  };
  const asked: string[] = [];
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const path = new URL(request.url).pathname.replace('/api/', '').replace(`events/${participation.eventId}/`, '');
    expect(request.headers.get('Authorization')).toBe('Link the-token');
    expect(request.url).not.toContain('the-token');
    asked.push(`${request.method} ${path}`);
    const answer = request.method === 'PUT' ? { given: true, decidedAt: inAMonth(-1) } : answers[path];
    return new Response(JSON.stringify(answer), { status: 200, headers: { 'Content-Type': 'application/json' } });
  }));
  render(
    <QueryClientProvider client={createQueryClient()}>
      <AuthContext value={visitor}>
        <ToastProvider>
          <MemoryRouter initialEntries={['/inscription/the-token']}>
            <Routes>
              <Route path="inscription/:token" element={<ParticipationRoute />} />
            </Routes>
          </MemoryRouter>
        </ToastProvider>
      </AuthContext>
    </QueryClientProvider>,
  );
  return asked;
}

const heading = (name: string) => screen.findByRole('heading', { name, level: 2 }, { timeout: 10_000 });

vi.setConfig({ testTimeout: 30_000 });

it('showsAGuestOfADayOnSiteTheWayAndThePhotosAndNoDoor', async () => {
  const asked = show({ parts: ['TRAVEL', 'PHOTOS'] });
  await heading('Comment je viens');
  await heading('Covoiturage');
  await heading('Photos');
  expect(screen.queryByRole('heading', { name: 'Questions' })).not.toBeInTheDocument();
  expect(asked).toEqual(expect.arrayContaining(['GET travel', 'GET carpool', 'GET registration/day']));
  expect(asked.filter((one) => one.includes('webinar'))).toEqual([]);
});

it('showsAGuestFromAfarTheDoorAndTheQuestionsInsteadOfTheBareAddress', async () => {
  const asked = show({ parts: ['WEBINAR'], seat: 'ONLINE', onlineUrl: 'https://visio.example.org/eau' });
  await heading('Questions');
  expect(screen.getByText(/La salle ouvre le/)).toBeInTheDocument();
  expect(screen.queryByText('https://visio.example.org/eau')).not.toBeInTheDocument();
  expect(asked).toEqual(expect.arrayContaining(['GET webinar', 'GET questions']));
});

it('sendsAnAnswerAboutPhotosByTheLink', async () => {
  const asked = show({ parts: ['PHOTOS'] });
  await heading('Photos');
  await userEvent.setup({ delay: null }).click(screen.getByRole('radio', { name: /^Oui/ }));
  await waitFor(() => expect(asked).toContain('PUT registration/photo-consent'));
});

it('showsNothingElseToWhoGaveThePlaceBack', async () => {
  const asked = show({ state: 'CANCELLED', open: false });
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(asked).toEqual(['GET participation']);
});
