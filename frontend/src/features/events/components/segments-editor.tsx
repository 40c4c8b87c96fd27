import { useEffect, useRef, useState } from 'react';
import { type EventValues, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { SegmentFields } from '@/features/events/components/segment-fields';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { useToast } from '@/components/toast';
import type { FormErrors } from '@/lib/forms/use-form';
import './segments-editor.css';

interface SegmentsEditorProps {
  values: EventValues;
  errors: FormErrors;
  fieldId: (name: string) => string;
  onChange: (segments: SegmentValues[]) => void;
}

/** The parts of the day: added, moved up and down, taken away (with undo), all by buttons that a keyboard reaches. */
export function SegmentsEditor({ values, errors, fieldId, onChange }: SegmentsEditorProps) {
  const t = useMessages();
  const toast = useToast();
  const { segments } = values;
  const [told, setTold] = useState('');
  // One at a time: the day stays in sight as a whole.
  const [openKey, setOpenKey] = useState<string>();
  const toFocus = useRef<string>(undefined);

  // Moving a part takes its button out of the page for a moment: the focus follows it.
  useEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const nameOf = (segment: SegmentValues, index: number) =>
    segment.title.trim() || t('editor.segmentLegend', { number: index + 1 });

  const wrong = (index: number) => Object.keys(errors).some((field) => field.startsWith(`segments[${index}].`));

  const change = (index: number, changes: Partial<SegmentValues>) =>
    onChange(segments.map((segment, i) => (i === index ? { ...segment, ...changes } : segment)));

  const move = (index: number, by: -1 | 1) => {
    const target = index + by;
    const next = [...segments];
    const [moved] = next.splice(index, 1);
    if (!moved) return;
    next.splice(target, 0, moved);
    const atEdge = target === 0 || target === next.length - 1;
    const direction = atEdge ? (by === 1 ? 'up' : 'down') : by === 1 ? 'down' : 'up';
    toFocus.current = fieldId(`${moved.key}-${direction}`);
    setTold(t('editor.segmentMoved', { title: nameOf(moved, target), number: target + 1 }));
    onChange(next);
  };

  const remove = (segment: SegmentValues, index: number) => {
    const before = segments;
    onChange(segments.filter((one) => one.key !== segment.key));
    toFocus.current = fieldId('add-segment');
    toast(t('editor.segmentRemoved', { title: nameOf(segment, index) }), () => onChange(before));
  };

  const add = () => {
    const added = nextSegment(values);
    setOpenKey(added.key);
    toFocus.current = fieldId(`segments[${segments.length}].title`);
    onChange([...segments, added]);
  };

  return (
    <div className="stack">
      <ol className="segments-editor">
        {segments.map((segment, index) => {
          const title = nameOf(segment, index);
          const open = segment.key === openKey || wrong(index);
          return (
            <li key={segment.key} className="segment-editor">
              <div className="segment-editor__head">
                <p className="segment-editor__title">
                  <span className="muted">
                    {segment.start || '…'} – {segment.end || '…'}
                  </span>{' '}
                  <strong>{title}</strong>
                </p>
                <div className="segment-editor__tools">
                  <Button
                    look="quiet"
                    small
                    aria-expanded={open}
                    onClick={() => setOpenKey(open ? undefined : segment.key)}
                  >
                    {t(open ? 'editor.segmentFold' : 'editor.segmentUnfold')}
                    <span className="visually-hidden"> {title}</span>
                  </Button>
                  <Button
                    id={fieldId(`${segment.key}-up`)}
                    look="quiet"
                    small
                    disabled={index === 0}
                    aria-label={t('editor.segmentUp', { title })}
                    onClick={() => move(index, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    id={fieldId(`${segment.key}-down`)}
                    look="quiet"
                    small
                    disabled={index === segments.length - 1}
                    aria-label={t('editor.segmentDown', { title })}
                    onClick={() => move(index, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    look="quiet"
                    small
                    aria-label={t('editor.segmentRemove', { title })}
                    onClick={() => remove(segment, index)}
                  >
                    ×
                  </Button>
                </div>
              </div>
              {open && (
                <SegmentFields
                  values={values}
                  segment={segment}
                  name={`segments[${index}]`}
                  errors={errors}
                  fieldId={fieldId}
                  onChange={(changes) => change(index, changes)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <div>
        <Button id={fieldId('add-segment')} onClick={add}>
          {t('editor.addSegment')}
        </Button>
      </div>
    </div>
  );
}
