import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Lane } from '@/features/capture/wall/lanes';
import type { useHand } from '@/features/capture/wall/use-hand';

interface Keys {
  wall: RefObject<HTMLDivElement | null>;
  lanes: Lane[];
  hand: ReturnType<typeof useHand>;
  /** Whether anything may be changed. */
  enabled: boolean;
  /** @param from the note that has the focus */
  onFile: (ids: string[], from: HTMLElement) => void;
  onRead: (id: string) => void;
}

const cardsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-card]')];

/**
 * The keys of the wall, while a note has the focus. What was filed leaves the focus at the note after it, so that one goes
 * on sorting; what was moved with Alt keeps it.
 */
export function useWallKeys({ wall, lanes, hand, enabled, onFile, onRead }: Keys) {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const found = wall.current?.querySelector<HTMLElement>(`[data-card="${wanted.current}"]`);
    wanted.current = undefined;
    found?.focus();
  });

  const go = (from: HTMLElement, key: string) => {
    const lists = [...(wall.current?.querySelectorAll('[role="listbox"]') ?? [])];
    const list = lists.findIndex((one) => one.contains(from));
    const cards = cardsIn(lists[list]!);
    const index = cards.indexOf(from);
    const beside = (by: number) => {
      const other = lists[list + by];
      return other && cardsIn(other)[Math.min(index, cardsIn(other).length - 1)];
    };
    const ways: Record<string, () => HTMLElement | undefined> = {
      ArrowDown: () => cards[index + 1],
      ArrowUp: () => cards[index - 1],
      ArrowLeft: () => beside(-1),
      ArrowRight: () => beside(1),
      Home: () => cards[0],
      End: () => cards.at(-1),
    };
    ways[key]?.()?.focus();
  };

  /** The next one that stays, for the focus. */
  const stayBeside = (from: HTMLElement, ids: string[]) => {
    const cards = cardsIn(from.closest('[role="listbox"]')!);
    const index = cards.indexOf(from);
    const stays = (card: HTMLElement) => !ids.includes(card.dataset.card ?? '');
    const next = cards.slice(index).find(stays) ?? cards.slice(0, index).reverse().find(stays);
    wanted.current = next?.dataset.card ?? lanes.flatMap(({ cards: all }) => all).find(({ card }) => !ids.includes(card.id))?.card.id;
  };

  const move = (id: string, key: string) => {
    const at = lanes.findIndex(({ cards }) => cards.some(({ card }) => card.id === id));
    const lane = lanes[at];
    if (!lane) return;
    const cards = lane.cards.map(({ card }) => card.id);
    const index = cards.indexOf(id);
    wanted.current = id;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const other = lanes[at + (key === 'ArrowLeft' ? -1 : 1)];
      if (other) hand.file([id], other.id);
    } else if (lane.id !== undefined && key === 'ArrowUp' && index > 0) {
      hand.file([id], lane.id, cards[index - 1]);
    } else if (lane.id !== undefined && key === 'ArrowDown' && index < cards.length - 1) {
      hand.file([id], lane.id, cards[index + 2]);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]') : null;
    const id = card?.dataset.card;
    if (!card || !id || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const ids = hand.chosen.length > 0 ? hand.chosen : [id];
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    const act = (what: () => void) => {
      event.preventDefault();
      if (enabled) what();
    };
    if (key.startsWith('Arrow') || key === 'Home' || key === 'End') {
      event.preventDefault();
      if (!event.altKey) go(card, key);
      else if (enabled) move(id, key);
    } else if (key === ' ') {
      event.preventDefault();
      hand.toggle(id);
    } else if (key === 'Escape') {
      hand.clear();
    } else if (key === 'Enter') {
      event.preventDefault();
      onRead(id);
    } else if (event.altKey) {
      return;
    } else if (digit !== undefined && lanes[Number(digit)]) {
      act(() => {
        stayBeside(card, ids);
        hand.file(ids, lanes[Number(digit)]?.id);
      });
    } else {
      const letters: Record<string, () => void> = {
        r: () => onFile(ids, card),
        g: () => hand.group(ids),
        m: () => {
          wanted.current = ids[0];
          hand.merge(ids);
        },
        s: () => hand.split(hand.of(ids).flatMap(({ merged }) => merged.map((one) => one.id))),
        h: () => {
          stayBeside(card, ids);
          hand.hide(ids);
        },
      };
      const what = letters[key.toLowerCase()];
      if (what) act(what);
    }
  };

  /** Gives the focus to this note once it lies where it is going to. */
  const focusLater = (id: string | undefined) => {
    wanted.current = id;
  };
  return { onKeyDown, focusLater, stayBeside };
}
