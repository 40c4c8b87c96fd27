import { AnswerField } from '@/features/registration/components/answer-field';
import { useMessages } from '@/features/registration/messages';
import { type Asked, isFree, type WishValues } from '@/features/registration/wish';
import { RadioField } from '@/components/form/choice-field';
import { TextAreaField } from '@/components/form/text-area-field';
import type { ParallelParts, SeatPlaces } from '@/lib/api/types';
import type { Form } from '@/lib/forms/use-form';
import { useFormat } from '@/lib/format/use-format';

interface WishFieldsProps<Values extends WishValues> {
  form: Form<Values>;
  asked: Asked;
}

/** Seat, workshops, questions and needs: as much of it as the event has. */
export function WishFields<Values extends WishValues>(props: WishFieldsProps<Values>) {
  // the form holds more than these values; the fields below touch these alone
  const form = props.form as unknown as Form<WishValues>;
  const { asked } = props;
  const t = useMessages();
  return (
    <>
      {asked.seats.length > 1 && <SeatField form={form} seats={asked.seats} />}
      {asked.parallels.length > 0 && (
        <>
          <h2>{t('wish.choices')}</h2>
          <p className="muted">{t('wish.choicesHint')}</p>
          {asked.parallels.map((parallel) => (
            <PartField key={parallel.group} form={form} parallel={parallel} />
          ))}
        </>
      )}
      {asked.questions.length > 0 && <h2>{t('wish.questions')}</h2>}
      {asked.questions.map((question) => (
        <AnswerField
          key={question.id}
          id={form.fieldId(`answers.${question.id}`)}
          question={question}
          value={form.values.answers[question.id] ?? []}
          error={form.errors[`answers.${question.id}`]}
          onChange={(value) => form.set('answers', { ...form.values.answers, [question.id]: value })}
        />
      ))}
      <h2>{t('wish.needs')}</h2>
      <p className="muted">{t('wish.needsHint')}</p>
      <TextAreaField {...form.field('accessNeeds')} label={t('wish.access')} hint={t('wish.accessHint')} optional rows={2} maxLength={500} />
      <TextAreaField {...form.field('dietNeeds')} label={t('wish.diet')} hint={t('wish.dietHint')} optional rows={2} maxLength={500} />
    </>
  );
}

function SeatField({ form, seats }: { form: Form<WishValues>; seats: SeatPlaces[] }) {
  const t = useMessages();
  const hint = (places: SeatPlaces) => {
    if (places.capacity === undefined) return t('seat.unlimited');
    return isFree(places) ? t('seat.free', { count: places.capacity - places.registered }) : t('seat.full');
  };
  return (
    <RadioField
      {...form.field('seat')}
      label={t('seat.label')}
      choices={seats.map((places) => ({ value: places.seat, label: t(`seat.${places.seat}`), hint: hint(places) }))}
    />
  );
}

function PartField({ form, parallel }: { form: Form<WishValues>; parallel: ParallelParts }) {
  const t = useMessages();
  const format = useFormat();
  const chosen = form.values.choices[parallel.group] ?? '';
  return (
    <RadioField
      id={form.fieldId(`choices.${parallel.group}`)}
      label={t('wish.choose', { time: format.time(parallel.startsAt) })}
      optional
      choices={[
        ...parallel.parts.map((part) => {
          const free = part.capacity === undefined ? undefined : Math.max(0, part.capacity - part.taken);
          return {
            value: part.segmentId,
            label: format.text(part.title),
            hint: free === undefined ? undefined : free > 0 ? t('seat.free', { count: free }) : t('wish.full'),
          };
        }),
        { value: 'LATER', label: t('wish.later') },
      ]}
      value={chosen || 'LATER'}
      onChange={(id) => form.set('choices', { ...form.values.choices, [parallel.group]: id === 'LATER' ? '' : id })}
    />
  );
}
