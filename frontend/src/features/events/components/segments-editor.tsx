import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EventValues, nextSegment, type SegmentValues } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { FormErrors } from '@/lib/forms/use-form';
import './segments-editor.css';

const KINDS = [
  'PLENARY', 'TALK', 'FIELD_VISIT', 'WORLD_CAFE', 'SPEED_DATING', 'PEER_SUPERVISION', 'ROTATING_WORKSHOPS',
  'FORESIGHT_WORKSHOP', 'SHARED_DIAGNOSIS', 'BREAK',
] as const;

interface SegmentsEditorProps {
  values: EventValues;
  errors: FormErrors;
  fieldId: (name: string) => string;
  onChange: (segments: SegmentValues[]) => void;
}

/** The parts of the day: added, moved up and down, taken away (with undo), all by buttons that a keyboard reaches. */
export function SegmentsEditor({ values, errors, fieldId, onChange }: SegmentsEditorProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const { segments } = values;
  const [told, setTold] = useState('');
  const toFocus = useRef<string>(undefined);

  // Moving a part takes its button out of the page for a moment: the focus follows it.
  useEffect(() => {
    if (toFocus.current) document.getElementById(toFocus.current)?.focus();
    toFocus.current = undefined;
  });

  const nameOf = (segment: SegmentValues, index: number) =>
    segment.title.trim() || t('editor.segmentLegend', { number: index + 1 });

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
    toFocus.current = fieldId(`segments[${segments.length}].title`);
    onChange([...segments, added]);
  };

  return (
    <div className="stack">
      {segments.map((segment, index) => {
        const name = `segments[${index}]`;
        const title = nameOf(segment, index);
        return (
          <fieldset key={segment.key} className="segment-editor">
            <legend className="segment-editor__legend">{t('editor.segmentLegend', { number: index + 1 })}</legend>
            <div className="segment-editor__tools">
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
            <TextField
              id={fieldId(`${name}.title`)}
              label={t('editor.segmentTitle')}
              value={segment.title}
              maxLength={150}
              error={errors[`${name}.title`]}
              onChange={(text) => change(index, { title: text })}
            />
            <div className="form__pair">
              <SelectField
                id={fieldId(`${name}.kind`)}
                label={t('editor.segmentKind')}
                value={segment.kind}
                error={errors[`${name}.kind`]}
                options={KINDS.map((value) => ({ value, label: common(`events.segment.${value}`) }))}
                onChange={(kind) => kind && change(index, { kind })}
              />
              {values.severalDays && (
                <TextField
                  id={fieldId(`${name}.date`)}
                  type="date"
                  label={t('editor.date')}
                  value={segment.date || values.date}
                  min={values.date}
                  max={values.endDate}
                  onChange={(date) => change(index, { date })}
                />
              )}
              <div className="segment-editor__times">
                <TextField
                  id={fieldId(`${name}.start`)}
                  type="time"
                  label={t('editor.segmentStart')}
                  value={segment.start}
                  error={errors[`${name}.start`]}
                  onChange={(start) => change(index, { start })}
                />
                <TextField
                  id={fieldId(`${name}.end`)}
                  type="time"
                  label={t('editor.segmentEnd')}
                  value={segment.end}
                  error={errors[`${name}.end`]}
                  onChange={(end) => change(index, { end })}
                />
              </div>
            </div>
            <TextField
              id={fieldId(`${name}.room`)}
              label={t('editor.segmentRoom')}
              optional
              value={segment.room}
              maxLength={100}
              error={errors[`${name}.room`]}
              onChange={(room) => change(index, { room })}
            />
            <TextAreaField
              id={fieldId(`${name}.description`)}
              label={t('editor.segmentDescription')}
              optional
              rows={2}
              value={segment.description}
              maxLength={2000}
              error={errors[`${name}.description`]}
              onChange={(description) => change(index, { description })}
            />
          </fieldset>
        );
      })}
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
