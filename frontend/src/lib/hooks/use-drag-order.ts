import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef, useState } from 'react';

/** Where it would land, while something is dragged. */
export interface Drag {
  from: number;
  to: number;
}

const EDGE = 72;
const STEP = 12;

/**
 * Reorders the items of a list with mouse, pen or finger. The list is `listRef`, its items are marked with
 * `data-drag-item`, and what one takes hold of gets `handle(index)`. Items may stand beside each other: then the side on
 * which one lets go counts. A keyboard needs buttons beside it.
 */
export function useDragOrder(onMove: (from: number, to: number) => void) {
  const listRef = useRef<HTMLOListElement>(null);
  const [drag, setDrag] = useState<Drag>();
  const active = drag !== undefined;

  const targetAt = useCallback((x: number, y: number, from: number) => {
    const list = listRef.current;
    const boxes = [...(list?.querySelectorAll('[data-drag-item]') ?? [])].map((item) => item.getBoundingClientRect());
    const wide = (list?.clientWidth ?? 0) * 0.75;
    const before = boxes.filter(({ top, bottom, left, width, height }, index) => {
      if (index === from) return false;
      return width > wide ? y > top + height / 2 : y > bottom || (y > top && x > left + width / 2);
    });
    return before.length;
  }, []);

  useEffect(() => {
    if (!active) return;
    const cancel = (event: KeyboardEvent) => event.key === 'Escape' && setDrag(undefined);
    window.addEventListener('keydown', cancel);
    return () => window.removeEventListener('keydown', cancel);
  }, [active]);

  const handle = (index: number) => ({
    style: { touchAction: 'none' as const },
    onPointerDown: (event: ReactPointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: index, to: index });
    },
    onPointerMove: (event: ReactPointerEvent<HTMLElement>) => {
      if (drag?.from !== index) return;
      const room = window.innerHeight;
      if (event.clientY < EDGE) window.scrollBy(0, -STEP);
      else if (event.clientY > room - EDGE) window.scrollBy(0, STEP);
      const to = targetAt(event.clientX, event.clientY, index);
      if (to !== drag.to) setDrag({ from: index, to });
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
