import type { CaptureValues } from '@/features/capture/desk/capture-values';
import { useMessages } from '@/features/capture/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';
import { newId } from '@/lib/new-id';

/** Places to write that follow from nothing but the facilitator's wish. */
export function SpotFields({ form }: { form: Form<CaptureValues> }) {
  const t = useMessages();
  const { spots } = form.values;
  const change = (key: string, part: { name?: string; question?: string }) =>
    form.set('spots', spots.map((spot) => (spot.key === key ? { ...spot, ...part } : spot)));
  return (
    <div className="stack" id={form.fieldId('spots')} tabIndex={-1}>
      {spots.map(({ key, name, question }, index) => (
        <div key={key} className="stack stack--tight">
          <TextField
            id={form.fieldId(`spots[${index}].name`)}
            label={t('desk.name', { number: index + 1 })}
            error={form.errors.spots && !name.trim() ? form.errors.spots : undefined}
            maxLength={80}
            value={name}
            onChange={(next) => change(key, { name: next })}
          />
          <TextField
            id={form.fieldId(`spots[${index}].question`)}
            optional
            label={t('desk.question', { number: index + 1 })}
            maxLength={500}
            value={question}
            onChange={(next) => change(key, { question: next })}
          />
          {spots.length > 1 && (
            <p>
              <Button small look="quiet" onClick={() => form.set('spots', spots.filter((spot) => spot.key !== key))}>
                {t('desk.remove', { number: index + 1 })}
              </Button>
            </p>
          )}
        </div>
      ))}
      <p>
        <Button
          small
          onClick={() => form.set('spots', [...spots, { key: newId(), name: `${t('desk.table')} ${spots.length + 1}`, question: '' }])}
        >
          + {t('desk.add')}
        </Button>
      </p>
    </div>
  );
}
