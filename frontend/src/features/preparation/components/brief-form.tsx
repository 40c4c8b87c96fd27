import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWriteBrief } from '@/features/preparation/api/preparation';
import { type BriefValues, goalsWithoutWords, toBriefRequest, toBriefValues } from '@/features/preparation/brief-values';
import { GoalFields } from '@/features/preparation/components/goal-fields';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { useToast } from '@/components/toast';
import { isProblem } from '@/lib/api/problem';
import type { BriefDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useForm } from '@/lib/forms/use-form';

interface BriefFormProps {
  eventId: string;
  brief: BriefDetail;
  readLatest: () => Promise<BriefDetail | undefined>;
}

export function BriefForm({ eventId, brief, readLatest }: BriefFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const { account } = useSession();
  const write = useWriteBrief(eventId);
  const [conflict, setConflict] = useState<BriefDetail>();
  const overwriting = useRef<number>(undefined);

  const form = useForm<BriefValues>({
    draftKey: `brief.${eventId}.${account?.username}`,
    initial: toBriefValues(brief),
    validate: (values) =>
      Object.fromEntries(goalsWithoutWords(values).map((i) => [`goals[${i}].text`, t('brief.error.goal', { number: i + 1 })])),
    submit: async (values) => {
      try {
        const saved = await write.mutateAsync({ version: overwriting.current ?? values.version, body: toBriefRequest(values) });
        form.restart(toBriefValues(saved));
        setConflict(undefined);
        toast(t('brief.saved'));
      } catch (error) {
        if (isProblem(error, 412)) setConflict(await readLatest());
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });

  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(toBriefValues(brief))} />
      {conflict ? (
        <ConflictNotice
          onOverwrite={() => {
            overwriting.current = conflict.version;
          }}
          onReload={() => {
            form.restart(toBriefValues(conflict));
            setConflict(undefined);
          }}
        />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}
      <GoalFields form={form} />
      <TextAreaField
        {...form.field('audience')}
        label={t('brief.audience')}
        hint={t('brief.audienceHint')}
        optional
        rows={3}
        maxLength={1000}
      />
      <TextAreaField
        {...form.field('takeaways')}
        label={t('brief.takeaways')}
        hint={t('brief.takeawaysHint')}
        optional
        rows={3}
        maxLength={2000}
      />
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {form.submitting ? common('form.saving') : t('brief.save')}
        </Button>
      </div>
    </form>
  );
}
