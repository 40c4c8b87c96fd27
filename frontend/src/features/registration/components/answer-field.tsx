import { useMessages } from '@/features/registration/messages';
import { CheckGroupField, RadioField } from '@/components/form/choice-field';
import { TextAreaField } from '@/components/form/text-area-field';
import type { AskedQuestion } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface AnswerFieldProps {
  id: string;
  question: AskedQuestion;
  value: string[];
  error?: string;
  onChange: (value: string[]) => void;
}

/** A question of the organisers, in the control that fits its answers. */
export function AnswerField({ id, question, value, error, onChange }: AnswerFieldProps) {
  const t = useMessages();
  const format = useFormat();
  const props = { id, label: format.text(question.label), error, optional: !question.required };
  switch (question.kind) {
    case 'TEXT':
      return <TextAreaField {...props} rows={3} maxLength={1000} value={value[0] ?? ''} onChange={(text) => onChange([text])} />;
    case 'YES_NO':
      return (
        <RadioField
          {...props}
          inline
          choices={[
            { value: 'YES', label: t('wish.yes') },
            { value: 'NO', label: t('wish.no') },
          ]}
          value={value[0] ?? ''}
          onChange={(one) => onChange([one])}
        />
      );
    case 'ONE_OF':
      return (
        <RadioField
          {...props}
          choices={question.options.map((option) => ({ value: option, label: format.text(option) }))}
          value={value[0] ?? ''}
          onChange={(one) => onChange([one])}
        />
      );
    case 'SEVERAL_OF':
      return (
        <CheckGroupField
          {...props}
          choices={question.options.map((option) => ({ value: option, label: format.text(option) }))}
          value={value}
          onChange={onChange}
        />
      );
  }
}
