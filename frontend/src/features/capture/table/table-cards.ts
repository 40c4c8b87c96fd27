import type { Parcel } from '@/features/capture/table/parcel';
import type { CardState, GivenDot, TableCard, TableView } from '@/lib/api/types';

/** A card as this phone shows it. */
export interface ShownCard extends TableCard {
  /** Not known to be recorded yet. */
  waiting?: boolean;
  /** The image, while only this phone has it. */
  jpeg?: ArrayBuffer;
}

function toCard(card: CardState, image: boolean): ShownCard {
  return {
    id: card.id, kind: card.kind, text: card.text, photo: card.photo, image, alt: card.alt, round: card.round,
    writtenAt: card.writtenAt, mine: true, revision: card.revision,
  };
}

/** The cards with what was done here: the same rule as that of the server, the latest state of a card holds. */
export function withParcels(cards: ShownCard[], parcels: Parcel[], waiting: boolean): ShownCard[] {
  return parcels.reduce<ShownCard[]>((list, parcel) => {
    if (parcel.type === 'photo') {
      return list.map((card) => (card.id === parcel.cardId && !card.image ? { ...card, jpeg: parcel.jpeg } : card));
    }
    if (parcel.type === 'dot') return list;
    const { card } = parcel;
    const known = list.find(({ id }) => id === card.id);
    if (known && known.revision >= card.revision) return list;
    const others = list.filter((one) => one !== known);
    if (card.withdrawn) return others;
    const shown = { ...toCard(card, known?.image ?? false), jpeg: known?.jpeg, waiting };
    return known ? list.map((one) => (one === known ? shown : one)) : [...list, shown];
  }, cards);
}

/** What was sent stays in sight until the table is read again. A card that came in later by itself is newer. */
export function withSent(table: TableView, sent: Parcel[]): TableView {
  return { ...table, cards: withParcels(table.cards, sent, false), given: withDots(table.given, sent) };
}

export function withDots(given: GivenDot[], parcels: Parcel[]): GivenDot[] {
  return parcels.reduce<GivenDot[]>((list, parcel) => {
    if (parcel.type !== 'dot') return list;
    const { number, revision, cardId, groupId } = parcel.dot;
    const known = list.find((one) => one.number === number);
    if (known && known.revision >= revision) return list;
    return [...list.filter((one) => one !== known), { number, revision, cardId, groupId }].sort((a, b) => a.number - b.number);
  }, given);
}

export interface RoundOfCards {
  /** Absent for what was written outside of rounds. */
  round?: number;
  cards: ShownCard[];
}

/** The latest round first, and in each the latest card first: what one has just written is in sight. */
export function byRound(cards: ShownCard[]): RoundOfCards[] {
  const rounds = new Map<number, ShownCard[]>();
  for (const card of cards) rounds.set(card.round ?? 0, [card, ...(rounds.get(card.round ?? 0) ?? [])]);
  return [...rounds].sort(([a], [b]) => b - a).map(([round, list]) => ({ round: round || undefined, cards: list }));
}
