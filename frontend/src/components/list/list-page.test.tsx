import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FilterField } from '@/components/list/filter-field';
import { ListPage } from '@/components/list/list-page';
import { choice, flag, useListAddress, words } from '@/lib/lists/address';

const FILTERS = { q: words(), kind: choice(['A', 'B']), mine: flag, from: words() };
const FIELDS: FilterField[] = [
  { kind: 'choice', name: 'kind', label: 'Forme', empty: 'Toutes', options: [{ value: 'A', label: 'Un' }, { value: 'B', label: 'Deux' }] },
  { kind: 'flag', name: 'mine', label: 'Les miennes' },
  { kind: 'day', name: 'from', label: 'Depuis' },
];

function List({ items, search, spread }: { items: string[]; search?: string; spread?: boolean }) {
  const list = useListAddress(FILTERS);
  const query = useQuery({ queryKey: ['list', list.values, list.page], queryFn: () => ({ items, page: list.page, size: 2, total: items.length }) });
  return (
    <>
      <ListPage list={list} search={search} spread={spread} label="Filtrer" fields={FIELDS} query={query} empty={<p>Rien</p>} found={(count) => `${count} en tout`}>
        {(shown) => shown.map((one) => <p key={one}>{one}</p>)}
      </ListPage>
      <output>{useLocation().search}</output>
    </>
  );
}

let wide = false;
beforeEach(() => {
  wide = false;
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener: () => undefined, removeEventListener: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

const open = (address: string, props: Parameters<typeof List>[0]) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <List {...props} />
      </MemoryRouter>
    </QueryClientProvider>,
  );

it('foldsManyFiltersOnAPhoneBehindAButtonThatSaysHowManyAreSet', async () => {
  open('/?page=2', { items: ['a', 'b', 'c'], search: 'Chercher' });
  expect(await screen.findByText('3 en tout')).toBeVisible();
  expect(screen.queryByLabelText('Forme')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Filtres' }));
  await userEvent.selectOptions(screen.getByLabelText('Forme'), 'Deux');
  await userEvent.click(screen.getByLabelText('Les miennes'));
  expect(screen.getByRole('button', { name: /2 filtres actifs/ })).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('?kind=B&mine=true')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Effacer les filtres' }));
  expect(screen.getByRole('button', { name: 'Filtres' })).toBeVisible();
});

it('standsOpenWithFiltersThatAreSetOrWhereThereIsRoom', async () => {
  const { unmount } = open('/?kind=A', { items: [], search: 'Chercher' });
  expect(await screen.findByText('Rien')).toBeVisible();
  expect(screen.getByLabelText('Forme')).toHaveValue('A');
  unmount();
  wide = true;
  open('/', { items: [], spread: true });
  expect(screen.getByLabelText('Forme')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Filtres' })).toBeNull();
});

it('canBeSentLikeAnyForm', async () => {
  wide = true;
  const { unmount } = open('/', { items: ['a'], spread: true });
  expect(screen.getByRole('search', { name: 'Filtrer' })).toContainElement(screen.getByRole('button', { name: 'Rechercher' }));
  unmount();
  open('/', { items: ['a'], search: 'Chercher' });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Chercher' }), 'eau{Enter}');
  await waitFor(() => expect(screen.getByText('?q=eau')).toBeVisible());
});
