import { type FocusEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'react-router-dom';
import { FileDialog } from '@/features/capture/wall/file-dialog';
import { GroupDialog } from '@/features/capture/wall/group-dialog';
import { GroupHead } from '@/features/capture/wall/group-head';
import { lanesOf } from '@/features/capture/wall/lanes';
import { useMessages } from '@/features/capture/wall/messages';
import { ReadDialog } from '@/features/capture/wall/read-dialog';
import { useDragCards } from '@/features/capture/wall/use-drag-cards';
import { useHand } from '@/features/capture/wall/use-hand';
import { useSteps } from '@/features/capture/wall/use-steps';
import { useWallKeys } from '@/features/capture/wall/use-wall-keys';
import { photoOf } from '@/features/capture/wall/wall-api';
import { FILTERS, WallFilters } from '@/features/capture/wall/wall-filters';
import { WallHead } from '@/features/capture/wall/wall-head';
import { type LaneContext, LaneView } from '@/features/capture/wall/wall-lane';
import { WallTools } from '@/features/capture/wall/wall-tools';
import { EmptyState } from '@/components/empty-state';
import { SelectField } from '@/components/form/select-field';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import { OfflineError, Problem } from '@/lib/api/problem';
import type { CaptureDetail, Wall } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useOnline } from '@/lib/hooks/use-online';
import { useWide } from '@/lib/hooks/use-wide';
import { useListAddress } from '@/lib/lists/address';

interface WallViewProps {
  at: PartAddress;
  capture: CaptureDetail;
  server: Wall;
  readAt: number;
  lost: boolean;
  live: boolean;
  onHold: (held: boolean) => void;
}

export function WallView({ at, capture, server, readAt, lost, live, onHold }: WallViewProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const online = useOnline();
  const wide = useWide();
  const [params] = useSearchParams();
  const projected = params.get('view') === 'projector';
  const filters = useListAddress(FILTERS);
  const { wall, run, undo } = useSteps(at, server, {
    onDone: toast,
    onUndone: () => toast(t('done.undone')),
    onFailed: (error) =>
      toast(t('done.failed', { reason: error instanceof Problem ? (error.detail ?? '') : error instanceof OfflineError ? t('done.noAnswer') : '' })),
  });
  const lanes = useMemo(() => lanesOf(wall, filters.values), [wall, filters.values]);
  const [naming, setNaming] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [filing, setFiling] = useState<{ ids: string[]; from?: HTMLElement }>({ ids: [] });
  const [reading, setReading] = useState<string>();
  const [current, setCurrent] = useState<string>();
  const [lane, setLane] = useState('');
  const printing = usePrinting();
  const board = useRef<HTMLDivElement>(null);
  const editable = online && !projected;

  const name = (groupId: string) => {
    setNaming(groupId);
    setLane(groupId);
  };
  const hand = useHand(lanes, run, name);
  const { drag, ghost, onPointerDown, justDropped } = useDragCards(
    editable && wide,
    (id) => (hand.chosen.includes(id) ? hand.chosen : [id]),
    hand.drop,
  );
  const dragging = drag !== undefined;
  useEffect(() => onHold(dragging), [dragging, onHold]);
  const { onKeyDown, focusLater, stayBeside } = useWallKeys({
    wall: board, lanes, hand, enabled: editable,
    onFile: (ids, from) => setFiling({ ids, from }),
    onRead: setReading,
  });
  const undoByKey = () => {
    focusLater(current);
    undo?.();
  };
  useUndoKey(editable && undo ? undoByKey : undefined);

  const spots = useMemo(() => new Map(capture.spots.map((spot) => [spot.id ?? '', spot.name])), [capture.spots]);
  const chosen = useMemo(() => new Set(hand.chosen), [hand.chosen]);
  const context: LaneContext = {
    spots, chosen, current, drag,
    photoOf: filters.values.photos || projected ? (id) => photoOf(at, id) : undefined,
    all: printing || projected,
    filtered: (['spot', 'round', 'kind', 'q'] as const).some((key) => filters.values[key]),
  };
  const group = opened === undefined ? -1 : wall.groups.findIndex(({ id }) => id === opened);
  const moveGroup = (by: -1 | 1) =>
    run([{ type: 'order', groupId: opened!, before: wall.groups[group + (by < 0 ? -1 : 2)]?.id }], t('done.ordered'));
  const read = reading === undefined ? undefined : hand.byId.get(reading);
  const inHand = hand.of(hand.chosen);
  const fileInto = (what: (ids: string[]) => void) => {
    if (filing.from) stayBeside(filing.from, filing.ids);
    setFiling({ ids: [] });
    what(filing.ids);
  };
  const shownLanes = lanes.filter(({ id }) => {
    if (projected) return id !== undefined || lanes.length === 1;
    return wide || printing || (id ?? '') === (lanes.some((one) => one.id === lane) ? lane : '');
  });

  return (
    <div className={`wall${projected ? ' wall--projected' : ''}`} data-live={live || undefined}>
      <WallHead at={at} capture={capture} wall={wall} projected={projected} editable={online} />
      {!online && (
        <p className="box box--notice" role="status">
          {t('state.offline', { time: format.time(new Date(readAt).toISOString()) })}
        </p>
      )}
      {online && lost && <p role="status" className="wall__lost">{t('state.lost')}</p>}
      {wall.cards.length === 0 && wall.groups.length === 0 ? (
        <EmptyState title={t('empty.title')}>
          <p>{t('empty.text')}</p>
        </EmptyState>
      ) : (
        <>
          {!projected && <WallFilters filters={filters} spots={capture.spots} wall={wall} />}
          {!wide && !projected && !printing && (
            <SelectField
              id="wall-lane"
              label={t('lane.choose')}
              value={lane}
              empty={t('lane.toSort')}
              options={wall.groups.map(({ id, title }) => ({ value: id, label: format.text(title) }))}
              onChange={setLane}
            />
          )}
          {/* Its notes take the keys and the pointer; they come up to here. */}
          {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            ref={board}
            className="wall__lanes"
            onKeyDown={onKeyDown}
            onPointerDown={onPointerDown}
            onFocus={(event: FocusEvent) => setCurrent(cardOf(event.target) ?? current)}
            onClick={(event: MouseEvent) => {
              const id = cardOf(event.target as Element);
              if (id && editable && !justDropped()) hand.toggle(id);
            }}
            onDoubleClick={(event: MouseEvent) => setReading(cardOf(event.target as Element))}
          >
            {shownLanes.map((one) => (
              <LaneView
                key={one.id ?? ''}
                lane={one}
                number={lanes.indexOf(one)}
                context={context}
                head={
                  one.id === undefined ? (
                    <h2>{t('lane.toSort')}</h2>
                  ) : (
                    <GroupHead
                      title={one.title ?? ''}
                      naming={naming === one.id}
                      onOpen={editable ? () => setOpened(one.id) : undefined}
                      onNamed={(title, byKey) => {
                        setNaming(undefined);
                        if (byKey) focusLater(one.cards[0]?.card.id);
                        if (title) run([{ type: 'call', groupId: one.id!, title }], t('done.named'));
                      }}
                    />
                  )
                }
              />
            ))}
            {drag && (
              <div className="wall-lane wall-lane--new" data-lane="new" data-over={drag.target?.lane === 'new' || undefined}>
                {t('lane.dropNew')}
              </div>
            )}
          </div>
          {editable && (
            <WallTools
              chosen={hand.chosen.length}
              splits={inHand.some(({ merged }) => merged.length > 0)}
              hidden={inHand.length > 0 && inHand.every(({ card }) => card.hidden)}
              undo={undo}
              hand={{
                file: () => setFiling({ ids: hand.chosen }),
                group: () => hand.group(hand.chosen),
                merge: () => hand.merge(hand.chosen),
                split: () => hand.split(inHand.flatMap(({ merged }) => merged.map(({ id }) => id))),
                hide: () => hand.hide(hand.chosen),
                read: () => setReading(hand.chosen[0]),
                clear: hand.clear,
              }}
            />
          )}
        </>
      )}
      {drag && (
        <div ref={ghost} className="wall__ghost" aria-hidden="true">
          {t('lane.cards', { count: drag.ids.length })}
        </div>
      )}
      <FileDialog
        count={filing.ids.length}
        lanes={lanes}
        onChoose={(groupId) => fileInto((ids) => hand.file(ids, groupId))}
        onNew={() => fileInto(hand.group)}
        onClose={() => setFiling({ ids: [] })}
      />
      <GroupDialog
        title={wall.groups[group]?.title}
        first={group === 0}
        last={group === wall.groups.length - 1}
        onRename={() => setNaming(opened)}
        onMove={moveGroup}
        onDelete={() => run([{ type: 'delete', groupId: opened! }], t('done.deleted', { title: wall.groups[group]?.title }))}
        onClose={() => setOpened(undefined)}
      />
      <ReadDialog
        shown={read}
        spots={spots}
        photoOf={(id) => photoOf(at, id)}
        onSplit={editable ? (id) => hand.split([id]) : undefined}
        onClose={() => setReading(undefined)}
      />
    </div>
  );
}

function cardOf(element: Element) {
  return element.closest<HTMLElement>('[data-card]')?.dataset.card;
}

/** Wherever the focus is, but in a field, where it belongs to what is typed. */
function useUndoKey(undo: (() => void) | undefined) {
  useEffect(() => {
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || typing) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}

/** Paper has no button that unfolds. */
function usePrinting() {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
