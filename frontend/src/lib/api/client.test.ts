import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/lib/api/client';
import { OfflineError, Problem } from '@/lib/api/problem';
import { holdLink } from '@/lib/auth/link';
import { setTokenSource } from '@/lib/auth/token-source';

const network = vi.fn<typeof fetch>();

beforeEach(() => {
  network.mockReset();
  vi.stubGlobal('fetch', network);
});

afterEach(() => {
  setTokenSource(undefined);
  vi.unstubAllGlobals();
});

const json = (status: number, body: unknown, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type, 'X-Request-Id': 'abc' } });
const sent = (call: number) => network.mock.calls[call]?.[0] as Request;
const ask = () => api.GET('/api/configuration');

it('sendsNoBearerForAVisitor', async () => {
  network.mockResolvedValueOnce(json(200, { version: '1' }));
  await expect(ask()).resolves.toEqual({ version: '1' });
  expect(sent(0).headers.get('Authorization')).toBeNull();
});

it('renewsAnExpiredTokenOnceAndTriesAgain', async () => {
  setTokenSource({ current: () => 'old', renew: async () => 'new' });
  network.mockResolvedValueOnce(json(401, {})).mockResolvedValueOnce(json(200, { version: '1' }));
  await expect(ask()).resolves.toEqual({ version: '1' });
  expect(sent(0).headers.get('Authorization')).toBe('Bearer old');
  expect(sent(1).headers.get('Authorization')).toBe('Bearer new');
});

it('showsTheLinkOfALetterForWhatItOpensAndForNothingElse', async () => {
  setTokenSource({ current: () => 'mine', renew: async () => undefined });
  network.mockImplementation(async () => json(200, {}));
  const putAway = holdLink('theirs');
  await api.GET('/api/participation');
  await api.GET('/api/events/{id}/travel', { params: { path: { id: '1' } } });
  await ask();
  putAway();
  await api.GET('/api/events/{id}/travel', { params: { path: { id: '1' } } });
  const shown = [0, 1, 2, 3].map((call) => sent(call).headers.get('Authorization'));
  expect(shown).toEqual(['Link theirs', 'Link theirs', 'Bearer mine', 'Bearer mine']);
});

it('givesUpAfterOneRenewal', async () => {
  setTokenSource({ current: () => 'old', renew: async () => 'new' });
  network.mockImplementation(async () => json(401, { title: 'Connectez-vous' }));
  await expect(ask()).rejects.toMatchObject({ status: 401, title: 'Connectez-vous' });
  expect(network).toHaveBeenCalledTimes(2);
});

it('goesOnAsAVisitorWhereTheSessionIsOver', async () => {
  setTokenSource({
    current: () => 'old',
    renew: async () => {
      setTokenSource(undefined);
      return undefined;
    },
  });
  network.mockResolvedValueOnce(json(401, {})).mockResolvedValueOnce(json(200, { version: '1' }));
  await expect(ask()).resolves.toEqual({ version: '1' });
  expect(sent(1).headers.get('Authorization')).toBeNull();
});

it('doesNotPassForAVisitorWhileTheSessionMayStillBeThere', async () => {
  setTokenSource({ current: () => 'old', renew: async () => undefined });
  network.mockResolvedValueOnce(json(401, { title: 'Connectez-vous' }));
  await expect(ask()).rejects.toMatchObject({ status: 401 });
  expect(network).toHaveBeenCalledOnce();
});

it('turnsAProblemDocumentIntoAProblem', async () => {
  network.mockResolvedValueOnce(
    json(
      422,
      {
        type: 'urn:reseau-climat:problem:event-full',
        title: 'Complet',
        detail: 'Il ne reste plus de place.',
        instance: 'req-1',
        errors: [{ field: 'title', message: 'Trop court' }],
      },
      'application/problem+json',
    ),
  );
  const problem = await ask().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({
    slug: 'event-full',
    status: 422,
    title: 'Complet',
    requestId: 'req-1',
    fieldErrors: [{ field: 'title', message: 'Trop court' }],
  });
});

it('makesAProblemOfAPageThatAGatewayAnswers', async () => {
  network.mockResolvedValueOnce(new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(ask()).rejects.toMatchObject({ name: 'Problem', status: 502, title: '' });
});

it('tellsAMissingNetworkFromARefusal', async () => {
  network.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(ask()).rejects.toBeInstanceOf(OfflineError);
});
