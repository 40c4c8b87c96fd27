import { expect, it } from 'vitest';
import { headOf, type Parcel } from '@/features/capture/table/parcel';
import { byRound, withDots, withParcels } from '@/features/capture/table/table-cards';
import type { CardState, TableCard } from '@/lib/api/types';

const AT = '2026-12-03T09:00:00Z';
const known: TableCard = { id: 'k', kind: 'IDEA', text: 'connue', photo: false, image: false, writtenAt: AT, mine: true, revision: 2 };
const card = (id: string, revision: number, more: Partial<CardState> = {}): Parcel => ({
  type: 'card',
  card: { id, revision, kind: 'IDEA', text: `${id}${revision}`, photo: false, writtenAt: AT, changedAt: AT, withdrawn: false, ...more },
});
const textsOf = (parcels: Parcel[]) => withParcels([known], parcels, true).map(({ text }) => text);

it('whatIsWrittenHereShowsAtOnceAndTheLatestStateHolds', () => {
  expect(textsOf([card('n', 1)])).toEqual(['connue', 'n1']);
  expect(textsOf([card('k', 3)])).toEqual(['k3']);
  expect(textsOf([card('k', 2)])).toEqual(['connue']);
  expect(textsOf([card('k', 3, { withdrawn: true })])).toEqual([]);
  expect(textsOf([card('k', 3, { withdrawn: true }), card('k', 4)])).toEqual(['k4']);
});

it('anImageThatOnlyThisPhoneHasIsShown', () => {
  const jpeg = new ArrayBuffer(1);
  const parcels: Parcel[] = [card('n', 1, { photo: true }), { type: 'photo', cardId: 'n', jpeg }, card('n', 2, { photo: true })];
  expect(withParcels([], parcels, true)[0]).toMatchObject({ id: 'n', text: 'n2', jpeg, waiting: true });
});

it('theLatestRoundAndTheLatestNoteStandFirst', () => {
  const at = (id: string, round?: number) => ({ ...known, id, round });
  expect(byRound([at('a', 1), at('b', 2), at('c', 2), at('d')]).map(({ round, cards }) => [round, cards.map(({ id }) => id)]))
    .toEqual([[2, ['c', 'b']], [1, ['a']], [undefined, ['d']]]);
});

it('aDotLiesWhereItWasPutLast', () => {
  const dot = (number: number, revision: number, cardId?: string): Parcel => ({ type: 'dot', dot: { number, revision, cardId, givenAt: AT } });
  const given = withDots([{ number: 1, revision: 2, cardId: 'a' }], [dot(1, 1, 'b'), dot(2, 1, 'b'), dot(1, 3)]);
  expect(given).toEqual([{ number: 1, revision: 3 }, { number: 2, revision: 1, cardId: 'b' }]);
});

it('cardsGoTogetherAndEachImageByItself', () => {
  const photo: Parcel = { type: 'photo', cardId: 'n', jpeg: new ArrayBuffer(1) };
  expect(headOf([card('a', 1), card('b', 1), photo, card('c', 1)])).toHaveLength(2);
  expect(headOf([photo, card('c', 1)])).toEqual([photo]);
  expect(headOf([])).toEqual([]);
});
