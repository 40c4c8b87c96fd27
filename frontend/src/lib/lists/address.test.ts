import { act, renderHook } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router-dom';
import { expect, it } from 'vitest';
import { choice, day, flag, pageOf, readAddress, slug, territory, useListAddress, uuid, words } from '@/lib/lists/address';

const FILTERS = { q: words(10), kind: choice(['A', 'B']), mine: flag, theme: slug, by: uuid, territory, from: day };
const read = (address: string) => readAddress(FILTERS, new URLSearchParams(address));

it('takesOverWhatItKnows', () => {
  const by = '0190a6a2-3a52-7c11-8e5f-0242ac120002';
  expect(read(`q=+eau+&kind=B&mine=true&theme=sobriete-2&by=${by}&territory=COM-2A004&from=2026-10-24`)).toEqual({
    q: 'eau', kind: 'B', mine: true, theme: 'sobriete-2', by, territory: 'COM-2A004', from: '2026-10-24',
  });
});

it('leavesOutWhatWasCutOrMadeUp', () => {
  expect(read('q=++&kind=C&mine=1&theme=Été!&by=42&territory=MARS-1&from=2026-02-31&sort=password')).toEqual({});
});

it('sendsNoMoreTextThanTheApiReads', () => {
  expect(read(`q=${'a'.repeat(300)}`).q).toHaveLength(10);
});

it('beginsAtTheFirstPageWhateverIsWritten', () => {
  expect(['', 'page=3', 'page=-2', 'page=x', 'page=0'].map((address) => pageOf(new URLSearchParams(address)))).toEqual([1, 3, 1, 1, 1]);
});

it('goesBackToTheFirstPageWithEachChangeAndKeepsTheOtherFilters', () => {
  const wrapper = ({ children }: { children: ReactNode }) => createElement(MemoryRouter, { initialEntries: ['/liste?kind=A&page=4'] }, children);
  const { result } = renderHook(() => ({ list: useListAddress(FILTERS), search: useLocation().search }), { wrapper });
  expect(result.current.list).toMatchObject({ page: 4, active: 1 });
  act(() => result.current.list.set({ q: 'eau' }));
  expect(result.current.search).toBe('?kind=A&q=eau');
  act(() => result.current.list.clear());
  expect(result.current).toMatchObject({ search: '', list: { values: {}, active: 0 } });
});
