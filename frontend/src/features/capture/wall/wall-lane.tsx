import { type ReactNode, useState } from 'react';
import type { Lane } from '@/features/capture/wall/lanes';
import { useMessages } from '@/features/capture/wall/messages';
import { CardView } from '@/features/capture/wall/wall-card';
import type { CardDrag } from '@/features/capture/wall/use-drag-cards';
import { Button } from '@/components/button';
import { useFormat } from '@/lib/format/use-format';

/** What a lane shows before one asks for more. */
const FOLDED: { toSort: number; group: number } = { toSort: 20, group: 8 };
const MORE = 50;

export interface LaneContext {
  spots: Map<string, string>;
  chosen: Set<string>;
  current?: string;
  drag?: CardDrag;
  /** The address of a photo; undefined while photos are not shown. */
  photoOf?: (cardId: string) => string;
  /** For paper, and for the hall. */
  all: boolean;
  filtered: boolean;
}

interface LaneViewProps {
  lane: Lane;
  /** The key that puts cards into it. */
  number: number;
  head: ReactNode;
  context: LaneContext;
}

export function LaneView({ lane, number, head, context }: LaneViewProps) {
  const t = useMessages();
  const format = useFormat();
  const [more, setMore] = useState(0);
  const id = lane.id ?? '';
  const { target } = context.drag ?? {};
  const over = target?.lane === id && !target.card;
  const room = (lane.id ? FOLDED.group : FOLDED.toSort) + more;
  const shown = context.all ? lane.cards : lane.cards.slice(0, room);
  // Each lane is a stop of the tabulator: at the note where one was, or at its first.
  const stop = shown.find(({ card }) => card.id === context.current) ?? shown[0];
  const left = lane.cards.length - shown.length;
  const title = lane.id ? format.text(lane.title ?? '') : t('lane.toSort');
  const count = context.filtered
    ? t('lane.found', { found: lane.cards.length, total: lane.total })
    : t('lane.cards', { count: lane.total });
  return (
    <section className={`wall-lane${lane.id ? '' : ' wall-lane--to-sort'}`} data-lane={id} data-over={over || undefined}>
      <header className="wall-lane__head">
        {head}
        <p className="wall-lane__count">
          {count}
          {lane.dots > 0 && ` · ${t('lane.dots', { count: lane.dots })}`}
          {number < 10 && <kbd className="no-print">{number}</kbd>}
        </p>
      </header>
      {shown.length > 0 ? (
        <div className="wall-lane__cards" role="listbox" aria-multiselectable="true" aria-label={t('lane.label', { title, cards: count })}>
          {shown.map((one) => (
            <CardView
              key={one.card.id}
              shown={one}
              spot={context.spots.get(one.card.spotId)}
              photo={context.photoOf?.(one.card.id)}
              chosen={context.chosen.has(one.card.id)}
              current={one === stop}
              dragged={context.drag?.ids.includes(one.card.id) ?? false}
              drop={target?.card === one.card.id ? target.on : undefined}
            />
          ))}
        </div>
      ) : (
        <p className="wall-lane__empty">{t(lane.total > 0 ? 'lane.none' : lane.id ? 'lane.empty' : 'lane.sorted')}</p>
      )}
      {left > 0 && (
        <Button small look="quiet" onClick={() => setMore(more + MORE)}>
          {t('lane.more', { count: left })}
        </Button>
      )}
    </section>
  );
}
