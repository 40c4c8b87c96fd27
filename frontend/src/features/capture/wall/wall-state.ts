import type { Wall, WallCard } from '@/lib/api/types';

/** Where a card is to lie; always the whole of it, as the API wants it. */
export interface Place {
  cardId: string;
  /** Left out for a card that is to be sorted. */
  groupId?: string;
  /** Left out for the end. */
  before?: string;
  mergedInto?: string;
}

/** One thing that is asked of the API. Each is a state and no difference: sent twice it is done once. */
export type Act =
  | { type: 'place'; places: Place[] }
  | { type: 'call'; groupId: string; title: string }
  | { type: 'order'; groupId: string; before?: string }
  | { type: 'delete'; groupId: string }
  | { type: 'hide'; cardId: string; hidden: boolean };

const STEP = 1_024;

/** The wall as the API will show it once this is done. */
export function apply(wall: Wall, act: Act): Wall {
  switch (act.type) {
    case 'place':
      return { ...wall, cards: act.places.reduce(placed, wall.cards) };
    case 'call': {
      const known = wall.groups.some(({ id }) => id === act.groupId);
      const groups = known
        ? wall.groups.map((group) => (group.id === act.groupId ? { ...group, title: act.title } : group))
        : [...wall.groups, { id: act.groupId, title: act.title, dots: 0 }];
      return { ...wall, groups };
    }
    case 'order': {
      const moved = wall.groups.find(({ id }) => id === act.groupId);
      if (!moved || act.before === act.groupId) return wall;
      const others = wall.groups.filter((group) => group !== moved);
      return { ...wall, groups: insert(others, moved, others.findIndex(({ id }) => id === act.before)) };
    }
    case 'delete':
      return {
        ...wall,
        groups: wall.groups.filter(({ id }) => id !== act.groupId),
        cards: wall.cards.map((card) => (card.groupId === act.groupId ? alone(card) : card)),
      };
    case 'hide':
      return { ...wall, cards: wall.cards.map((card) => (card.id === act.cardId ? { ...card, hidden: act.hidden } : card)) };
  }
}

/** What brings the wall back to where it is before these acts. */
export function inverse(wall: Wall, acts: Act[]): Act[] {
  const back: Act[][] = [];
  let now = wall;
  for (const act of acts) {
    back.unshift(inverseOf(now, act));
    now = apply(now, act);
  }
  return back.flat();
}

function inverseOf(wall: Wall, act: Act): Act[] {
  switch (act.type) {
    case 'place': {
      const named = new Set(act.places.map(({ cardId }) => cardId));
      return placesOf(wall, wall.cards.filter(({ id, mergedInto }) => named.has(id) || (mergedInto && named.has(mergedInto))));
    }
    case 'call': {
      const known = wall.groups.find(({ id }) => id === act.groupId);
      return [known ? { type: 'call', groupId: known.id, title: known.title } : { type: 'delete', groupId: act.groupId }];
    }
    case 'order':
      return [{ type: 'order', groupId: act.groupId, before: nextGroup(wall, act.groupId) }];
    case 'delete': {
      const known = wall.groups.find(({ id }) => id === act.groupId);
      if (!known) return [];
      return [
        { type: 'call', groupId: known.id, title: known.title },
        { type: 'order', groupId: known.id, before: nextGroup(wall, known.id) },
        ...placesOf(wall, wall.cards.filter(({ groupId }) => groupId === known.id)),
      ];
    }
    case 'hide':
      return [{ type: 'hide', cardId: act.cardId, hidden: !act.hidden }];
  }
}

/** The last ones first, so that each finds the one that it lies before; then who speaks for whom. */
function placesOf(wall: Wall, cards: WallCard[]): Act[] {
  const lying = [...cards].sort((one, other) => byPosition(other, one)).map(({ id, groupId }) => ({
    cardId: id,
    ...(groupId && { groupId, before: after(wall, groupId, id) }),
  }));
  const merged = cards.filter(({ mergedInto }) => mergedInto).map(({ id, mergedInto }) => ({ cardId: id, mergedInto }));
  return cards.length > 0 ? [{ type: 'place', places: [...lying, ...merged] }] : [];
}

function after(wall: Wall, groupId: string, id: string) {
  const lane = inGroup(wall.cards, groupId);
  return lane[lane.findIndex((card) => card.id === id) + 1]?.id;
}

function nextGroup(wall: Wall, id: string) {
  return wall.groups[wall.groups.findIndex((group) => group.id === id) + 1]?.id;
}

function placed(cards: WallCard[], place: Place): WallCard[] {
  const card = cards.find(({ id }) => id === place.cardId);
  if (!card) return cards;
  if (place.mergedInto) return merged(cards, card, place.mergedInto);
  return cards.map((one) => (one === card ? laid(cards, card, place) : one));
}

/** Those that it spoke for go along: whoever is merged is merged into one that stands by itself. */
function merged(cards: WallCard[], card: WallCard, into: string): WallCard[] {
  const kept = cards.find(({ id }) => id === into)?.mergedInto ?? into;
  if (kept === card.id) return cards;
  return cards.map((one) => (one.id === card.id || one.mergedInto === card.id ? { ...one, mergedInto: kept } : one));
}

function laid(cards: WallCard[], card: WallCard, { groupId, before }: Place): WallCard {
  if (!groupId) return alone(card);
  const lane = inGroup(cards, groupId).filter(({ id }) => id !== card.id);
  const found = before === undefined || before === card.id ? -1 : lane.findIndex(({ id }) => id === before);
  const index = found < 0 ? lane.length : found;
  const low = lane[index - 1]?.position;
  const high = lane[index]?.position;
  const position =
    low === undefined ? (high === undefined ? STEP : high - STEP) : high === undefined ? low + STEP : low + (high - low) / 2;
  return { ...card, groupId, position, mergedInto: undefined };
}

function alone(card: WallCard): WallCard {
  return { ...card, groupId: undefined, position: undefined, mergedInto: undefined };
}

/** Also those that another card speaks for. */
function inGroup(cards: WallCard[], groupId: string) {
  return cards.filter((card) => card.groupId === groupId).sort(byPosition);
}

export function byPosition(one: WallCard, other: WallCard) {
  return (one.position ?? 0) - (other.position ?? 0) || (one.id < other.id ? -1 : 1);
}

function insert<T>(list: T[], thing: T, index: number) {
  return index < 0 ? [...list, thing] : [...list.slice(0, index), thing, ...list.slice(index)];
}
