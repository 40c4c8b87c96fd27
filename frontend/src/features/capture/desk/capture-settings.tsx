import { useState } from 'react';
import { useSaveCapture } from '@/features/capture/api/capture';
import { type CaptureValues, fromValues, toValues } from '@/features/capture/desk/capture-values';
import { SpotFields } from '@/features/capture/desk/spot-fields';
import { useMessages } from '@/features/capture/messages';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import type { CaptureDetail } from '@/lib/api/types';
import { useForm } from '@/lib/forms/use-form';

/** Tables, where they follow from no rotation, and dots. */
export function CaptureSettings({ at, capture }: { at: PartAddress; capture: CaptureDetail }) {
  const t = useMessages();
  const toast = useToast();
  const save = useSaveCapture(at);
  const [read] = useState(capture);
  const form = useForm<CaptureValues>({
    draftKey: `capture.${at.segmentId}.${read.version}`,
    initial: toValues(read),
    validate: ({ dots, spots }) => ({
      ...(/^\d+$/.test(dots) && Number(dots) >= 1 && Number(dots) <= 20 ? {} : { dots: t('desk.dotsWrong') }),
      ...(read.followsTables || spots.every(({ name }) => name.trim()) ? {} : { spots: t('desk.nameRequired') }),
    }),
    submit: async (values) => {
      await save.mutateAsync({ version: read.version, body: fromValues(values) });
      toast(t('desk.saved'));
    },
  });
  return (
    <section className="stack" aria-labelledby="capture-settings">
      <h2 id="capture-settings">{t('desk.settings')}</h2>
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
        {!read.followsTables && <SpotFields form={form} />}
        <TextField {...form.field('dots')} label={t('desk.dots')} inputMode="numeric" maxLength={2} />
        <CheckField {...form.field('dotsHidden')} label={t('desk.dotsHidden')} />
        <div className="form__actions">
          <Button type="submit" busy={form.submitting}>
            {t('desk.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
