import { useTellCarpool } from '@/features/travel/api/travel';
import { useMessages } from '@/features/travel/messages';
import { type CarpoolValues, leavingAt, toCarpoolRequest, toCarpoolValues } from '@/features/travel/travel-values';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { ErrorSummary } from '@/components/form/error-summary';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import type { Picked } from '@/components/pickers/picked';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useToast } from '@/components/toast';
import type { MyCarpool } from '@/lib/api/types';
import { draftOwner } from '@/lib/auth/link';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

const MINUTES = ['0', '15', '30', '60', '120'] as const;

interface CarpoolFormProps {
  eventId: string;
  startsAt: string;
  mine: MyCarpool | undefined;
  home: Picked | undefined;
  onDone: () => void;
}

/** A seat offered, or one looked for. */
export function CarpoolForm({ eventId, startsAt, mine, home, onDone }: CarpoolFormProps) {
  const t = useMessages();
  const toast = useToast();
  const tell = useTellCarpool(eventId);
  const form = useForm<CarpoolValues>({
    draftKey: `carpool/${draftOwner(eventId)}`,
    initial: toCarpoolValues(mine, home, startsAt),
    rename: (field) => (field.endsWith('leavesAt') ? 'time' : undefined),
    validate: ({ kind, origin, time, seats }): FormErrors => ({
      ...(kind ? {} : { kind: t('carpool.errorKind') }),
      ...(origin ? {} : { originId: t('carpool.errorOrigin') }),
      ...(leavingAt(time, startsAt) ? {} : { time: t('carpool.errorTime') }),
      ...(/^[1-8]$/.test(seats.trim()) ? {} : { seats: t('carpool.errorSeats') }),
    }),
    submit: async (values) => {
      const leavesAt = leavingAt(values.time, startsAt);
      if (!values.kind || !values.origin || !leavesAt) return;
      await tell.mutateAsync(toCarpoolRequest({ ...values, kind: values.kind, origin: values.origin }, leavesAt));
      form.discard();
      toast(t('carpool.saved'));
      onDone();
    },
  });
  const offers = form.values.kind === 'OFFER';
  return (
    <form className="form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <RadioField
        {...form.field('kind')}
        label={t('carpool.kind')}
        inline
        choices={[
          { value: 'OFFER', label: t('carpool.offer') },
          { value: 'NEED', label: t('carpool.need') },
        ]}
      />
      <TerritoryPicker
        id={form.fieldId('originId')}
        label={t('carpool.origin')}
        kind="COMMUNE"
        value={form.values.origin}
        error={form.errors.originId}
        onChange={(origin) => form.set('origin', origin)}
      />
      <div className="form__pair">
        <TextField {...form.field('time')} label={t('carpool.time')} type="time" />
        <SelectField
          {...form.field('flexibilityMinutes')}
          label={t('carpool.flexibility')}
          options={MINUTES.map((value) => ({ value: value as string, label: t(`carpool.minutes.${value}`) }))}
        />
        <TextField {...form.field('seats')} label={t(offers ? 'carpool.seatsOffered' : 'carpool.seatsNeeded')} inputMode="numeric" maxLength={1} />
      </div>
      <TextField {...form.field('comment')} label={t('carpool.comment')} hint={t('carpool.commentHint')} optional maxLength={300} />
      <div className="form__actions">
        <Button type="submit" busy={form.submitting}>
          {t('carpool.save')}
        </Button>
        {mine && (
          <Button look="quiet" onClick={onDone}>
            {t('mine.keep')}
          </Button>
        )}
      </div>
    </form>
  );
}
