import { useMemo, useState } from 'react';
import { useMessages } from '@/features/capture/wall/messages';
import type { Lane, LaneCard } from '@/features/capture/wall/lanes';
import type { DropTarget } from '@/features/capture/wall/use-drag-cards';
import type { Act, Place } from '@/features/capture/wall/wall-state';
import { useToast } from '@/components/toast';
import { useFormat } from '@/lib/format/use-format';

type Run = (acts: Act[], text: string) => void;

/** What a hand does at the wall, whether by keys, buttons or dragging: each is one step that can be undone. */
export function useHand(lanes: Lane[], run: Run, onNaming: (groupId: string) => void) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map(lanes.flatMap(({ cards }) => cards.map((one) => [one.card.id, one] as const))), [lanes]);
  // In the order of the wall; what was filtered away, merged or taken back is no longer in the hand.
  const inHand = useMemo(() => [...byId.keys()].filter((id) => chosen.has(id)), [byId, chosen]);

  const of = (ids: string[]) => ids.map((id) => byId.get(id)).filter((one): one is LaneCard => one !== undefined);
  const clear = () => setChosen(new Set());
  const place = (places: Place[], text: string) => {
    clear();
    run([{ type: 'place', places }], text);
  };

  const file = (ids: string[], groupId: string | undefined, before?: string) => {
    if (ids.length === 0) return;
    const title = format.text(lanes.find(({ id }) => id === groupId)?.title ?? '');
    place(
      ids.map((cardId) => ({ cardId, groupId, before: groupId && before })),
      groupId ? t('done.filed', { count: ids.length, title }) : t('done.back', { count: ids.length }),
    );
  };

  const group = (ids: string[]) => {
    if (ids.length === 0) return;
    const groupId = crypto.randomUUID();
    clear();
    run(
      [
        { type: 'call', groupId, title: t('group.fresh') },
        { type: 'place', places: ids.map((cardId) => ({ cardId, groupId })) },
      ],
      t('done.grouped', { count: ids.length }),
    );
    onNaming(groupId);
  };

  const merge = (ids: string[], into = ids[0]) => {
    const others = ids.filter((id) => id !== into);
    if (!into || others.length === 0) return toast(t('done.mergeTwo'));
    place(others.map((cardId) => ({ cardId, mergedInto: into })), t('done.merged', { count: others.length }));
  };

  /** Back to where they lay; one whose group is gone is to be sorted. */
  const split = (cardIds: string[]) => {
    const cards = lanes.flatMap(({ cards: all }) => all).flatMap(({ merged }) => merged).filter(({ id }) => cardIds.includes(id));
    if (cards.length === 0) return;
    const places = cards.map(({ id, groupId, position = 0 }) => {
      const next = lanes.find((lane) => lane.id === groupId)?.cards.map(({ card }) => card)
        .filter((card) => (card.position ?? 0) > position).sort((one, other) => (one.position ?? 0) - (other.position ?? 0))[0];
      return { cardId: id, groupId, before: groupId && next?.id };
    });
    place(places, t('done.split'));
  };

  const hide = (ids: string[]) => {
    const cards = of(ids).map(({ card }) => card);
    if (cards.length === 0) return;
    const hidden = !cards.every((card) => card.hidden);
    clear();
    run(
      cards.filter((card) => card.hidden !== hidden).map((card) => ({ type: 'hide', cardId: card.id, hidden })),
      t(hidden ? 'done.hidden' : 'done.shown', { count: cards.length }),
    );
  };

  const drop = (ids: string[], { lane, card, on }: DropTarget) => {
    if (lane === 'new') return group(ids);
    if (card && on === 'into') return merge([...ids, card], card);
    const cards = lanes.find(({ id }) => (id ?? '') === lane)?.cards.map((one) => one.card.id) ?? [];
    const rest = cards.filter((id) => !ids.includes(id) || id === card);
    file(ids, lane || undefined, on === 'after' ? rest[rest.indexOf(card ?? '') + 1] : card);
  };

  const toggle = (id: string) =>
    setChosen((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });

  return { chosen: inHand, byId, of, clear, toggle, file, group, merge, split, hide, drop };
}
