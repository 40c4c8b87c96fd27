import type { CardState, DotState } from '@/lib/api/types';

/** What a phone sends: a card as it is to be, the image of one, or where a dot lies. */
export type Parcel =
  | { type: 'card'; card: CardState }
  | { type: 'photo'; cardId: string; jpeg: ArrayBuffer }
  | { type: 'dot'; dot: DotState };

/** Each state of a card has a key of its own, so that one that is under way is not taken for the next. */
export function keyOf(code: string, parcel: Parcel) {
  switch (parcel.type) {
    case 'card':
      return `${parcel.card.id}/${parcel.card.revision}`;
    case 'photo':
      return `${parcel.cardId}/photo`;
    case 'dot':
      return `${code}/dot/${parcel.dot.number}/${parcel.dot.revision}`;
  }
}

/** Those at the head that go together: cards with cards, dots with dots, each image by itself. */
export function headOf(parcels: Parcel[]): Parcel[] {
  const first = parcels[0];
  if (!first || first.type === 'photo') return parcels.slice(0, 1);
  const other = parcels.findIndex(({ type }) => type !== first.type);
  return other === -1 ? parcels : parcels.slice(0, other);
}
