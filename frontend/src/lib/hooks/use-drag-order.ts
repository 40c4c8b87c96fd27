import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** Where it would land, while something is dragged. */
export interface Drag {
  from: number;
  to: number;
}

/** Near the edges of the window, and over a bar of buttons at its foot, the page goes along, by so much a frame. */
const EDGE = 96;
const STEP = 8;

/**
 * Reorders the items of a list with mouse, pen or finger. The list is `listRef`, its items are marked with
 * `data-drag-item`, and what one takes hold of gets `handle(index)`. Items may stand beside each other: then the side on
 * which one lets go counts. A keyboard needs buttons beside it.
 *
 * @param first the place above which nothing is put, such as a heading's
 */
export function useDragOrder(onMove: (from: number, to: number) => void, first = 0) {
  const listRef = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const pointer = useRef({ x: 0, y: 0 });
  const active = drag !== undefined;

  const targetAt = useCallback((x: number, y: number, from: number) => {
    const list = listRef.current;
    const boxes = [...(list?.querySelectorAll('[data-drag-item]') ?? [])].map((item) => item.getBoundingClientRect());
    const wide = (list?.clientWidth ?? 0) * 0.75;
    const before = boxes.filter(({ top, bottom, left, width, height }, index) => {
      if (index === from) return false;
      return width > wide ? y > top + height / 2 : y > bottom || (y > top && x > left + width / 2);
    });
    return Math.max(first, before.length);
  }, [first]);

  const follow = useCallback(() => {
    setDrag((now) => {
      const to = now && targetAt(pointer.current.x, pointer.current.y, now.from);
      return now && to !== undefined && to !== now.to ? { from: now.from, to } : now;
    });
  }, [targetAt]);

  useEffect(() => {
    if (!active) return;
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(undefined);
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [active]);

  // Also while one holds still: a finger at the edge waits for what is to come.
  useEffect(() => {
    if (!active) return;
    const scroll = () => {
      const { y } = pointer.current;
      const by = y < EDGE ? -STEP : y > window.innerHeight - EDGE ? STEP : 0;
      if (by !== 0) {
        window.scrollBy(0, by);
        follow();
      }
      frame = requestAnimationFrame(scroll);
    };
    let frame = requestAnimationFrame(scroll);
    return () => cancelAnimationFrame(frame);
  }, [active, follow]);

  const handle = (index: number) => ({
    style: { touchAction: 'none' as const },
    onPointerDown: (event: ReactPointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      // A handle that lies at the edge scrolls nothing before it is dragged.
      pointer.current = { x: event.clientX, y: window.innerHeight / 2 };
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event: ReactPointerEvent<HTMLElement>) => {
      if (drag?.from !== index) return;
      pointer.current = { x: event.clientX, y: event.clientY };
      follow();
    },
    onPointerUp: () => {
      if (drag?.from !== index) return;
      setDrag(undefined);
      if (drag.to !== index) onMove(index, drag.to);
    },
    onPointerCancel: () => setDrag(undefined),
  });

  return { listRef, drag, handle };
}
