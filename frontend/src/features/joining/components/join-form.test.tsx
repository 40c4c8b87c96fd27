import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { JoinForm } from '@/features/joining/components/join-form';
import { createQueryClient } from '@/lib/api/query-client';

const problem = (status: number, errors: { field: string; message: string }[]) =>
  new Response(JSON.stringify({ type: 'urn:reseau-climat:problem:invalid', title: 'À corriger', status, errors }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

function Place() {
  return <output>{JSON.stringify(useLocation().state)}</output>;
}

async function fillAndSend() {
  const user = userEvent.setup({ delay: null });
  const fill = async (label: string | RegExp, text: string) => {
    await user.click(screen.getByLabelText(label));
    await user.paste(text);
  };
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={['/rejoindre']}>
        <JoinForm />
        <Place />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await fill('Prénom', 'Adèle');
  await fill('Nom', 'Fontanive');
  await fill(/Adresse électronique/, 'adele@example.org');
  await user.click(screen.getByLabelText(/Agent de collectivité/));
  await user.click(screen.getByLabelText(/Ma structure n’est pas dans la liste/));
  await fill(/Nom de votre structure/, 'Les Jardins');
  await user.selectOptions(screen.getByLabelText(/Type de structure/), 'ASSOCIATION');
  await user.click(screen.getByLabelText(/J’accepte/));
  await user.click(screen.getByRole('button', { name: 'Envoyer ma demande' }));
  return user;
}

beforeEach(() => localStorage.clear());

// Many fields are found by their names, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

it('putsTheFaultsThatTheApiFindsAtTheirFieldsAndKeepsWhatWasTyped', async () => {
  vi.stubGlobal('fetch', vi.fn(async () =>
    problem(400, [
      { field: 'submit.request.email', message: 'Cette adresse n’est pas valide.' },
      { field: 'submit.request.newOrganisation.name', message: 'Ce nom est trop long.' },
    ]),
  ));
  await fillAndSend();
  expect(await screen.findByText('2 points sont à revoir')).toBeInTheDocument();
  expect(screen.getByLabelText(/Adresse électronique/)).toHaveAccessibleDescription(/Cette adresse n’est pas valide\./);
  expect(screen.getByLabelText(/Nom de votre structure/)).toHaveAccessibleDescription(/Ce nom est trop long\./);
  expect(screen.getByLabelText('Prénom')).toHaveValue('Adèle');
});

it('keepsTheRequestWhenTheNetworkFailsAndSendsTheSameOneAgain', async () => {
  const keys: (string | null)[] = [];
  const answer = vi
    .fn()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockImplementation(async () => new Response('{"message":"ok"}', { status: 202, headers: { 'Content-Type': 'application/json' } }));
  vi.stubGlobal('fetch', (request: Request) => {
    keys.push(request.headers.get('Idempotency-Key'));
    return answer();
  });
  const user = await fillAndSend();
  expect(await screen.findByText('Pas de réponse du réseau')).toBeInTheDocument();
  expect(screen.getByLabelText(/Nom de votre structure/)).toHaveValue('Les Jardins');

  await user.click(screen.getByRole('button', { name: 'Envoyer ma demande' }));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('{"sent":true}'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(localStorage.getItem('reseau-climat.draft.join')).toBeNull();
});
