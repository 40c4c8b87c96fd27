import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react';

/** Where cards would land. */
export interface DropTarget {
  /** A group's identifier, '' for what is to be sorted, 'new' for a group that is still to be made. */
  lane: string;
  card?: string;
  /** On the card: merged into it. */
  on?: 'before' | 'after' | 'into';
}

export interface CardDrag {
  ids: string[];
  target?: DropTarget;
}

const FAR = 6;
const EDGE = 72;
const STEP = 12;

/**
 * Drags cards with mouse or pen; a finger scrolls, and has the tools instead. What one may take hold of carries
 * `data-card`, where it may be put `data-lane`.
 *
 * @param idsOf what goes along with a card that is taken hold of
 */
export function useDragCards(enabled: boolean, idsOf: (id: string) => string[], onDrop: (ids: string[], target: DropTarget) => void) {
  const [drag, setDrag] = useState<CardDrag>();
  const ghost = useRef<HTMLDivElement>(null);
  const held = useRef<{ id: string; x: number; y: number; ids?: string[]; target?: DropTarget }>(undefined);
  const dropped = useRef(false);
  const calls = useRef({ idsOf, onDrop });
  useEffect(() => {
    calls.current = { idsOf, onDrop };
  });

  useEffect(() => {
    if (!enabled) return;
    let frame = 0;
    const stop = () => {
      held.current = undefined;
      cancelAnimationFrame(frame);
      frame = 0;
      setDrag(undefined);
    };
    const follow = () => {
      const now = held.current;
      if (!now?.ids) return;
      if (ghost.current) ghost.current.style.transform = `translate(${now.x + 12}px, ${now.y + 12}px)`;
      const target = targetAt(now.x, now.y, now.ids);
      if (JSON.stringify(target) !== JSON.stringify(now.target)) {
        now.target = target;
        setDrag({ ids: now.ids, target });
      }
    };
    // Also while one holds still: the page goes along at its edges.
    const scroll = () => {
      const y = held.current?.y ?? 0;
      const by = y < EDGE ? -STEP : y > window.innerHeight - EDGE ? STEP : 0;
      if (by !== 0) {
        window.scrollBy(0, by);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    const move = (event: PointerEvent) => {
      const now = held.current;
      if (!now) return;
      if (!now.ids) {
        if (Math.hypot(event.clientX - now.x, event.clientY - now.y) < FAR) return;
        now.ids = calls.current.idsOf(now.id);
        setDrag({ ids: now.ids });
        frame = requestAnimationFrame(scroll);
      }
      event.preventDefault();
      now.x = event.clientX;
      now.y = event.clientY;
      follow();
    };
    const up = () => {
      const now = held.current;
      if (!now) return;
      // The click that follows ends the dragging and chooses nothing.
      dropped.current = now.ids !== undefined;
      setTimeout(() => (dropped.current = false));
      stop();
      if (now.ids && now.target) calls.current.onDrop(now.ids, now.target);
    };
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !held.current) return;
      event.stopPropagation();
      stop();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', stop);
    window.addEventListener('keydown', cancel, true);
    return () => {
      stop();
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', stop);
      window.removeEventListener('keydown', cancel, true);
    };
  }, [enabled]);

  const onPointerDown = (event: ReactPointerEvent) => {
    if (!enabled || event.button !== 0 || event.pointerType === 'touch') return;
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card]')?.dataset.card : undefined;
    if (id) held.current = { id, x: event.clientX, y: event.clientY };
  };

  return { drag, ghost, onPointerDown, justDropped: () => dropped.current };
}

function targetAt(x: number, y: number, ids: string[]): DropTarget | undefined {
  const found = document.elementFromPoint(x, y);
  const lane = found?.closest<HTMLElement>('[data-lane]')?.dataset.lane;
  if (lane === undefined) return undefined;
  const card = found?.closest<HTMLElement>('[data-card]');
  const id = card?.dataset.card;
  if (!card || !id || ids.includes(id)) return { lane };
  const { top, height } = card.getBoundingClientRect();
  const part = (y - top) / height;
  return { lane, card: id, on: part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'into' };
}
