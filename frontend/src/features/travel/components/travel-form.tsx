import { useState } from 'react';
import { useForgetTravel, useTellTravel } from '@/features/travel/api/travel';
import { useMessages } from '@/features/travel/messages';
import { toTravelRequest, toTravelValues, type TravelValues } from '@/features/travel/travel-values';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import type { Picked } from '@/components/pickers/picked';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useToast } from '@/components/toast';
import type { TravelDetail } from '@/lib/api/types';
import { draftOwner } from '@/lib/auth/link';
import { useFormat } from '@/lib/format/use-format';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

const MODES = ['TRAIN', 'TER', 'COACH', 'CARPOOL', 'CAR_ALONE', 'BIKE', 'WALK', 'ONLINE'] as const;

interface TravelFormProps {
  eventId: string;
  travel: TravelDetail;
  /** Whom one acts for: the likely beginning of the way. */
  home: Picked | undefined;
  /** Whether one can take part from afar. */
  online: boolean;
}

/** How one comes: told once, corrected at will. */
export function TravelForm({ eventId, travel, home, online }: TravelFormProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const tell = useTellTravel(eventId);
  const forget = useForgetTravel(eventId);
  const [editing, setEditing] = useState(!travel.mine);
  const form = useForm<TravelValues>({
    draftKey: `travel/${draftOwner(eventId)}`,
    initial: toTravelValues(travel.mine, home),
    validate: ({ mode, origin, kilometres, carPeople }): FormErrors => ({
      ...(mode ? {} : { mode: t('mine.errorMode') }),
      ...(mode && mode !== 'ONLINE' && !origin && !kilometres.trim() ? { originId: t('mine.errorOrigin') } : {}),
      ...(kilometres.trim() && !/^\d{1,4}$/.test(kilometres.trim()) ? { kilometres: t('mine.errorKilometres') } : {}),
      ...(mode === 'CARPOOL' && !/^[2-9]$/.test(carPeople.trim()) ? { carPeople: t('mine.errorPeople') } : {}),
    }),
    submit: async (values) => {
      if (!values.mode) return;
      const saved = await tell.mutateAsync(toTravelRequest({ ...values, mode: values.mode }));
      form.restart(toTravelValues(saved.mine, home));
      setEditing(false);
      toast(t('mine.saved'));
    },
  });

  if (!editing && travel.mine) {
    const { mode, origin, kilometres, estimated, kilograms } = travel.mine;
    const distance = kilometres ?? estimated;
    return (
      <>
        <p>
          <strong>{t(`mode.${mode}`)}</strong>
          {origin && <> · {t('mine.from', { place: origin.name })}</>}
          {distance !== undefined && (
            <> · {t(kilometres ? 'mine.kilometresTold' : 'mine.kilometresEstimated', { count: distance })}</>
          )}
          {kilograms !== undefined && <> · {t('mine.kilograms', { value: format.number(Math.round(kilograms * 10) / 10) })}</>}
        </p>
        {mode !== 'ONLINE' && distance === undefined && <p className="muted">{t('mine.unknownDistance')}</p>}
        <div className="cluster no-print">
          <Button small onClick={() => setEditing(true)}>
            {t('mine.change')}
          </Button>
          <Button small look="quiet" busy={forget.isPending} onClick={() => forget.mutate(undefined, { onSuccess: () => setEditing(true) })}>
            {t('mine.forget')}
          </Button>
        </div>
        {forget.isError && <InlineError error={forget.error} />}
      </>
    );
  }

  const { mode } = form.values;
  return (
    <form className="form" onSubmit={form.onSubmit} noValidate>
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <RadioField
        {...form.field('mode')}
        label={t('mine.mode')}
        inline
        choices={MODES.filter((value) => online || value !== 'ONLINE').map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      {mode !== 'ONLINE' && (
        <>
          <TerritoryPicker
            id={form.fieldId('originId')}
            label={t('mine.origin')}
            hint={t('mine.originHint')}
            kind="COMMUNE"
            value={form.values.origin}
            error={form.errors.originId}
            onChange={(origin) => form.set('origin', origin)}
          />
          <div className="form__pair">
            <TextField
              {...form.field('kilometres')}
              label={t('mine.kilometres')}
              hint={t('mine.kilometresHint')}
              optional
              inputMode="numeric"
              maxLength={4}
            />
            {mode === 'CARPOOL' && <TextField {...form.field('carPeople')} label={t('mine.people')} inputMode="numeric" maxLength={1} />}
          </div>
        </>
      )}
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('mine.save')}
        </Button>
        {travel.mine && (
          <Button look="quiet" onClick={() => setEditing(false)}>
            {t('mine.keep')}
          </Button>
        )}
      </div>
    </form>
  );
}
