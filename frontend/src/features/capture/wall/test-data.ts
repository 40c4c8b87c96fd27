import { byPosition } from '@/features/capture/wall/wall-state';
import type { Wall, WallCard } from '@/lib/api/types';

/** Made-up cards for tests; the earlier in the alphabet, the earlier written. */
export function someCard(id: string, change: Partial<WallCard> = {}): WallCard {
  const minute = String(id.charCodeAt(0) % 60).padStart(2, '0');
  return {
    id, spotId: 's', kind: 'IDEA', text: id, image: false, writtenAt: `2026-12-03T09:${minute}:00Z`, hidden: false, dots: 0, ...change,
  };
}

/** Two groups: b and c, which speaks for d, in one of them; f in the other; a and e to be sorted. */
export function someWall(): Wall {
  return {
    groups: [{ id: 'g', title: 'Un', dots: 0 }, { id: 'h', title: 'Deux', dots: 2 }],
    cards: [
      someCard('a'),
      someCard('b', { groupId: 'g', position: 1_024 }),
      someCard('c', { groupId: 'g', position: 2_048 }),
      someCard('d', { groupId: 'g', position: 3_072, mergedInto: 'c' }),
      someCard('e'),
      someCard('f', { groupId: 'h', position: 1_024, dots: 3 }),
    ],
    mark: '1',
  };
}

export function textsOf(wall: Wall, groupId: string | undefined) {
  const cards = wall.cards.filter((card) => card.groupId === groupId && (groupId === undefined || !card.mergedInto));
  return cards.sort((one, other) => (groupId ? byPosition(one, other) : one.writtenAt.localeCompare(other.writtenAt))).map(({ text }) => text);
}
