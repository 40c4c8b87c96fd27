import { describe, expect, it } from 'vitest';
import { type Act, apply, inverse } from '@/features/capture/wall/wall-state';
import { someCard, someWall, textsOf } from '@/features/capture/wall/test-data';
import type { Wall } from '@/lib/api/types';

/** What anybody can see of it: the fractions themselves are nobody's business. */
function seen(wall: Wall) {
  return {
    groups: wall.groups.map(({ id, title }) => `${id} ${title}`),
    lanes: [undefined, ...wall.groups.map(({ id }) => id)].map((id) => textsOf(wall, id)),
    merged: wall.cards.map(({ id, mergedInto }) => `${id} ${mergedInto ?? ''}`),
    hidden: wall.cards.filter(({ hidden }) => hidden).map(({ id }) => id),
  };
}

const after = (wall: Wall, acts: Act[]) => acts.reduce(apply, wall);

describe('apply', () => {
  it('putsCardsBeforeOthersOrAtTheEnd', () => {
    const wall = after(someWall(), [{ type: 'place', places: [{ cardId: 'e', groupId: 'g', before: 'b' }, { cardId: 'a', groupId: 'g' }] }]);
    expect(textsOf(wall, 'g')).toEqual(['e', 'b', 'c', 'a']);
    expect(textsOf(after(wall, [{ type: 'place', places: [{ cardId: 'b' }] }]), undefined)).toContain('b');
  });

  it('takesAlongThoseThatAMergedCardSpokeFor', () => {
    const wall = after(someWall(), [{ type: 'place', places: [{ cardId: 'c', mergedInto: 'b' }] }]);
    expect(wall.cards.filter(({ mergedInto }) => mergedInto === 'b').map(({ id }) => id)).toEqual(['c', 'd']);
    const round = after(wall, [{ type: 'place', places: [{ cardId: 'b', mergedInto: 'c' }] }]);
    expect(seen(round)).toEqual(seen(wall));
  });

  it('givesTheCardsOfADeletedGroupBack', () => {
    const wall = after(someWall(), [{ type: 'delete', groupId: 'g' }]);
    expect(textsOf(wall, undefined)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

const steps: Record<string, Act[]> = {
  movesSeveral: [{ type: 'place', places: [{ cardId: 'b' }, { cardId: 'c', groupId: 'h', before: 'f' }] }],
  movesAllWithinAGroup: [{ type: 'place', places: [{ cardId: 'c', groupId: 'g', before: 'b' }] }],
  mergesAndFlattens: [{ type: 'place', places: [{ cardId: 'c', mergedInto: 'f' }, { cardId: 'a', mergedInto: 'f' }] }],
  splits: [{ type: 'place', places: [{ cardId: 'd', groupId: 'g' }] }],
  movesOneThatSpeaksForAnother: [{ type: 'place', places: [{ cardId: 'c', groupId: 'h' }] }],
  makesAGroup: [{ type: 'call', groupId: 'new', title: 'Neuf' }, { type: 'place', places: [{ cardId: 'a', groupId: 'new' }, { cardId: 'b', groupId: 'new' }] }],
  renames: [{ type: 'call', groupId: 'g', title: 'Autrement' }],
  orders: [{ type: 'order', groupId: 'g' }],
  deletesAFullGroup: [{ type: 'delete', groupId: 'g' }],
  hides: [{ type: 'hide', cardId: 'a', hidden: true }],
};

describe('inverse', () => {
  it.each(Object.entries(steps))('undoes: %s', (_, acts) => {
    const wall = someWall();
    const done = after(wall, acts);
    expect(seen(done)).not.toEqual(seen(wall));
    expect(seen(after(done, inverse(wall, acts)))).toEqual(seen(wall));
  });

  it('bringsBackAnyRowOfSteps', () => {
    let seed = 11;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const groups = ['g', 'h', 'i'];
    const one = (from: string[]) => from[random(from.length)]!;
    for (let run = 0; run < 200; run++) {
      let wall: Wall = { ...someWall(), cards: ids.map((id) => someCard(id)) };
      for (let step = 0; step < 20; step++) {
        const there = wall.groups.map(({ id }) => id);
        const act: Act =
          random(6) === 0
            ? { type: 'call', groupId: one(groups), title: `Titre ${random(3)}` }
            : random(5) === 0 || there.length === 0
              ? { type: 'delete', groupId: one(groups) }
              : random(3) === 0
                ? { type: 'place', places: [{ cardId: one(ids), mergedInto: one(ids) }, { cardId: one(ids), mergedInto: one(ids) }] }
                : { type: 'place', places: [{ cardId: one(ids), groupId: one(there), before: one(ids) }, { cardId: one(ids) }] };
        const done = apply(wall, act);
        expect(seen(after(done, inverse(wall, [act])))).toEqual(seen(wall));
        wall = done;
      }
    }
  });
});
