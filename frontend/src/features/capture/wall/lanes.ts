import { byPosition } from '@/features/capture/wall/wall-state';
import type { Wall, WallCard } from '@/lib/api/types';

/** What is shown of the wall, and in which order. */
export interface Show {
  spot?: string;
  round?: number;
  kind?: string;
  q?: string;
  sort?: string;
  /** Also what tables no longer see. */
  hidden?: true;
}

export interface LaneCard {
  card: WallCard;
  /** Those that it speaks for. */
  merged: WallCard[];
}

/** A group, or what is still to be sorted. */
export interface Lane {
  /** Left out for what is to be sorted. */
  id?: string;
  title?: string;
  /** On the group and on its cards. */
  dots: number;
  cards: LaneCard[];
  /** How many there are without any filter. */
  total: number;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is to be sorted first, then the groups. A card is found by what it says itself or those that it speaks for. */
export function lanesOf(wall: Wall, show: Show): Lane[] {
  const spoken = new Map<string, WallCard[]>();
  for (const card of wall.cards) {
    if (card.mergedInto) spoken.set(card.mergedInto, [...(spoken.get(card.mergedInto) ?? []), card]);
  }
  const lanes = new Map<string | undefined, Lane>([[undefined, { dots: 0, cards: [], total: 0 }]]);
  for (const { id, title, dots } of wall.groups) lanes.set(id, { id, title, dots, cards: [], total: 0 });
  for (const card of wall.cards) {
    const lane = lanes.get(card.groupId);
    if (card.mergedInto || !lane || (card.hidden && !show.hidden)) continue;
    const merged = (spoken.get(card.id) ?? []).filter(({ hidden }) => !hidden || show.hidden);
    lane.total++;
    if (!card.hidden) lane.dots += card.dots;
    if ([card, ...merged].some((one) => matches(one, show))) lane.cards.push({ card, merged });
  }
  for (const lane of lanes.values()) lane.cards.sort((one, other) => order(lane, show)(one.card, other.card));
  return [...lanes.values()];
}

function matches(card: WallCard, { spot, round, kind, q }: Show) {
  return (
    (!spot || card.spotId === spot) &&
    (!round || card.round === round) &&
    (!kind || card.kind === kind) &&
    (!q || plain(`${card.text} ${card.alt ?? ''}`).includes(plain(q)))
  );
}

const byTime = (one: WallCard, other: WallCard) =>
  one.writtenAt < other.writtenAt ? -1 : one.writtenAt > other.writtenAt ? 1 : one.id < other.id ? -1 : 1;

function order(lane: Lane, { sort }: Show) {
  if (sort === 'dots') return (one: WallCard, other: WallCard) => other.dots - one.dots || byTime(one, other);
  return lane.id === undefined || sort === 'time' ? byTime : byPosition;
}
