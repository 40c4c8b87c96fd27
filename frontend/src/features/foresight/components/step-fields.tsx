import { useMessages } from '@/features/foresight/messages';
import type { StepValues } from '@/features/foresight/scenario-pieces';
import { useMonths } from '@/features/foresight/use-step-date';
import { CheckField } from '@/components/form/check-field';
import { FieldError } from '@/components/form/field';
import { SelectField } from '@/components/form/select-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';

interface StepFieldsProps {
  id: string;
  values: StepValues;
  onChange: (values: StepValues) => void;
  onBlur?: () => void;
  error?: string;
}

export function StepFields({ id, values, onChange, onBlur, error }: StepFieldsProps) {
  const t = useMessages();
  const months = useMonths();
  const set = <Name extends keyof StepValues>(name: Name) => (value: StepValues[Name]) => onChange({ ...values, [name]: value });
  return (
    <>
      <TextAreaField id={`${id}-text`} label={t('way.what')} value={values.text} rows={2} maxLength={600} onChange={set('text')} onBlur={onBlur} />
      <div>
        <div className="scenario-step-form__date">
          <TextField
            id={`${id}-day`}
            label={t('way.day')}
            value={values.day}
            inputMode="numeric"
            maxLength={2}
            aria-required={undefined}
            onChange={(day) => onChange({ ...values, day: day.replace(/\D/g, '') })}
            onBlur={onBlur}
          />
          <SelectField id={`${id}-month`} label={t('way.month')} value={values.month} options={months} empty="—" onChange={set('month')} />
          <TextField
            id={`${id}-year`}
            label={t('way.year')}
            value={values.year}
            inputMode="numeric"
            maxLength={4}
            onChange={set('year')}
            onBlur={onBlur}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? `${id}-date-error` : undefined}
          />
        </div>
        <FieldError id={`${id}-date`} error={error} />
      </div>
      <TextField id={`${id}-owner`} label={t('way.who')} hint={t('way.whoHint')} optional value={values.owner} maxLength={160} onChange={set('owner')} onBlur={onBlur} />
      <TextField id={`${id}-first`} label={t('way.first')} optional value={values.firstStep} maxLength={300} onChange={set('firstStep')} onBlur={onBlur} />
      <CheckField id={`${id}-pledged`} label={t('way.pledged')} value={values.pledged} onChange={set('pledged')} />
    </>
  );
}
