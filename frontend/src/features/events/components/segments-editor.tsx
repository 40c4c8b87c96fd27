import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { type EventValues, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { SegmentCard } from '@/features/events/components/segment-card';
import { SegmentFields } from '@/features/events/components/segment-fields';
import { useMessages } from '@/features/events/messages';
import { blocksOf, isInOrder, sortByTime } from '@/features/events/programme-order';
import { firstRow } from '@/features/events/programme-rows';
import { useArrangement } from '@/features/events/use-arrangement';
import type { ProgrammeClash } from '@/features/events/use-clashes';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { useToast } from '@/components/toast';
import type { FormErrors } from '@/lib/forms/use-form';
import { useDragOrder } from '@/lib/hooks/use-drag-order';
import './segments-editor.css';

interface SegmentsEditorProps {
  values: EventValues;
  errors: FormErrors;
  clashes: ProgrammeClash[];
  fieldId: (name: string) => string;
  onChange: (segments: SegmentValues[]) => void;
}

/**
 * The parts of the day: added, moved with a finger or by arrows, taken away, each with a way back. Times follow a move
 * unless one would rather set them by hand.
 */
export function SegmentsEditor({ values, errors, clashes, fieldId, onChange }: SegmentsEditorProps) {
  const t = useMessages();
  const toast = useToast();
  const { segments } = values;
  const { dated, rows, nameOf, dayName, arrange, move, ...arrangement } = useArrangement(values, onChange);
  // One at a time: the day stays in sight as a whole.
  const [openKey, setOpenKey] = useState<string>();
  const toFocus = useRef<string>(undefined);

  // Moving a part takes its button out of the page for a moment: the focus follows it.
  useEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const wrong = (index: number) => Object.keys(errors).some((field) => field.startsWith(`segments[${index}].`));

  const change = (index: number, changes: Partial<SegmentValues>) =>
    onChange(segments.map((segment, i) => (i === index ? { ...segment, ...changes } : segment)));

  const moveByKey = (key: string, row: number, by: -1 | 1) => {
    toFocus.current = fieldId(`${key}-handle`);
    move(row, row + by);
  };

  const undo = () => {
    // The button goes with the last step.
    if (arrangement.steps === 1) toFocus.current = fieldId('add-segment');
    arrangement.undo();
  };

  const remove = (segment: SegmentValues, index: number) => {
    const heir = segments[index + 1];
    toFocus.current = fieldId('add-segment');
    toast(t('editor.segmentRemoved', { title: nameOf(segment, index) }), () => onChange(segments));
    arrange(
      segments
        .filter((one) => one.key !== segment.key)
        .map((one) => (one === heir && !segment.parallel ? { ...one, parallel: false } : one)),
    );
  };

  const add = () => {
    const added = nextSegment(values);
    setOpenKey(added.key);
    toFocus.current = fieldId(`segments[${segments.length}].title`);
    onChange([...segments, added]);
  };

  const { listRef, drag, handle } = useDragOrder(move, firstRow(rows));
  // The line lies before the part that stands there now, or behind it when one drags downwards.
  const lineAt = drag && drag.to !== drag.from ? { index: drag.to, below: drag.to > drag.from } : undefined;

  const isOpen = (segment: SegmentValues) => segment.key === openKey || wrong(segments.indexOf(segment));
  // What runs side by side stands side by side where there is room; while one part is written, each takes a line.
  const sharing = new Map(
    blocksOf(segments).flatMap((block) => block.map((one) => [one.key, block.some(isOpen) ? 1 : block.length] as const)),
  );

  return (
    <div className="stack">
      {(segments.length > 1 || arrangement.steps > 0) && (
        <div className="cluster cluster--apart">
          <CheckField id={fieldId('shift-times')} label={t('editor.shiftTimes')} value={arrangement.shifting} onChange={arrangement.setShifting} />
          {arrangement.steps > 0 && (
            <Button look="quiet" small onClick={undo}>
              {t('editor.segmentUndo')}
            </Button>
          )}
        </div>
      )}
      {!isInOrder(dated) && (
        <div className="box box--notice cluster cluster--apart">
          <p>{t('editor.outOfOrder')}</p>
          <Button small onClick={() => arrange(sortByTime(dated))}>
            {t('editor.sortByTime')}
          </Button>
        </div>
      )}
      <ol className="segments-editor" ref={listRef}>
        {rows.map((row, at) => {
          const line = lineAt?.index === at && (lineAt.below ? 'segment-editor--after' : 'segment-editor--before');
          if ('day' in row) {
            return (
              <li key={`${row.day}-${at}`} data-drag-item className={['segments-editor__day', line].filter(Boolean).join(' ')}>
                <h3>{dayName(row.day)}</h3>
                {row.empty && <p className="muted">{t('editor.dayEmpty')}</p>}
              </li>
            );
          }
          const index = row.part;
          const segment = segments[index];
          if (!segment) return null;
          const title = nameOf(segment, index);
          const open = isOpen(segment);
          const above = rows[at - 1];
          const classes = [
            'segment-editor',
            segment.parallel && 'segment-editor--beside',
            (sharing.get(segment.key) ?? 1) > 1 && 'segment-editor--shared',
            drag?.from === at && 'segment-editor--dragged',
            line,
          ];
          return (
            <li
              key={segment.key}
              data-drag-item
              className={classes.filter(Boolean).join(' ')}
              style={{ '--columns': 12 / Math.min(3, sharing.get(segment.key) ?? 1) } as CSSProperties}
            >
              <SegmentCard
                segment={segment}
                title={title}
                first={at === firstRow(rows)}
                last={at === rows.length - 1}
                open={open}
                clashes={clashes.filter((clash) => clash.parts.includes(segment.key))}
                fieldId={fieldId}
                handle={handle(at)}
                onToggle={() => setOpenKey(open ? undefined : segment.key)}
                onMove={(by) => moveByKey(segment.key, at, by)}
                onRemove={() => remove(segment, index)}
              >
                <SegmentFields
                  values={values}
                  segment={segment}
                  first={!above || 'day' in above}
                  name={`segments[${index}]`}
                  errors={errors}
                  fieldId={fieldId}
                  onChange={(changes) => change(index, changes)}
                />
              </SegmentCard>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {arrangement.told}
      </p>
      <div>
        <Button id={fieldId('add-segment')} onClick={add}>
          {t('editor.addSegment')}
        </Button>
      </div>
    </div>
  );
}
