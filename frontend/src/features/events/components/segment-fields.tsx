import { useTranslation } from 'react-i18next';
import type { EventValues, SegmentValues } from '@/features/events/event-form';
import { useMessages } from '@/features/events/messages';
import { CheckField } from '@/components/form/check-field';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { FormErrors } from '@/lib/forms/use-form';

const KINDS = [
  'PLENARY', 'TALK', 'FIELD_VISIT', 'WORLD_CAFE', 'SPEED_DATING', 'PEER_SUPERVISION', 'ROTATING_WORKSHOPS',
  'FORESIGHT_WORKSHOP', 'SHARED_DIAGNOSIS', 'BREAK',
] as const;

interface SegmentFieldsProps {
  values: EventValues;
  segment: SegmentValues;
  /** Nothing comes before it on its day. */
  first: boolean;
  /** Where it stands in the form: `segments[2]`. */
  name: string;
  errors: FormErrors;
  fieldId: (name: string) => string;
  onChange: (changes: Partial<SegmentValues>) => void;
}

export function SegmentFields({ values, segment, first, name, errors, fieldId, onChange }: SegmentFieldsProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  return (
    <div className="segment-editor__fields">
      <TextField
        id={fieldId(`${name}.title`)}
        label={t('editor.segmentTitle')}
        value={segment.title}
        maxLength={150}
        error={errors[`${name}.title`]}
        onChange={(title) => onChange({ title })}
      />
      <div className="form__pair">
        <SelectField
          id={fieldId(`${name}.kind`)}
          label={t('editor.segmentKind')}
          value={segment.kind}
          error={errors[`${name}.kind`]}
          options={KINDS.map((value) => ({ value, label: common(`events.segment.${value}`) }))}
          onChange={(kind) => kind && onChange({ kind })}
        />
        {values.severalDays && (
          <TextField
            id={fieldId(`${name}.date`)}
            type="date"
            label={t('editor.date')}
            value={segment.date || values.date}
            min={values.date}
            max={values.endDate}
            onChange={(date) => onChange({ date })}
          />
        )}
        <div className="segment-editor__from-to">
          <TextField
            id={fieldId(`${name}.start`)}
            type="time"
            label={t('editor.segmentStart')}
            value={segment.start}
            error={errors[`${name}.start`]}
            onChange={(start) => onChange({ start })}
          />
          <TextField
            id={fieldId(`${name}.end`)}
            type="time"
            label={t('editor.segmentEnd')}
            value={segment.end}
            error={errors[`${name}.end`]}
            onChange={(end) => onChange({ end })}
          />
        </div>
      </div>
      {(!first || segment.parallel) && (
        <CheckField
          id={fieldId(`${name}.parallel`)}
          label={t('editor.segmentParallel')}
          hint={t('editor.segmentParallelHint')}
          value={segment.parallel}
          error={errors[`${name}.parallel`]}
          onChange={(parallel) => onChange({ parallel })}
        />
      )}
      <div className="form__pair">
        <TextField
          id={fieldId(`${name}.room`)}
          label={t('editor.segmentRoom')}
          optional
          value={segment.room}
          maxLength={100}
          error={errors[`${name}.room`]}
          onChange={(room) => onChange({ room })}
        />
        <TextField
          id={fieldId(`${name}.capacity`)}
          inputMode="numeric"
          label={t('editor.segmentCapacity')}
          optional
          value={segment.capacity ?? ''}
          maxLength={6}
          error={errors[`${name}.capacity`]}
          onChange={(capacity) => onChange({ capacity })}
        />
      </div>
      <TextField
        id={fieldId(`${name}.speakers`)}
        label={t('editor.segmentSpeakers')}
        hint={t('editor.segmentSpeakersHint')}
        optional
        value={segment.speakers ?? ''}
        maxLength={300}
        error={errors[`${name}.speakers`]}
        onChange={(speakers) => onChange({ speakers })}
      />
      <TextAreaField
        id={fieldId(`${name}.description`)}
        label={t('editor.segmentDescription')}
        optional
        rows={2}
        value={segment.description}
        maxLength={2000}
        error={errors[`${name}.description`]}
        onChange={(description) => onChange({ description })}
      />
    </div>
  );
}
