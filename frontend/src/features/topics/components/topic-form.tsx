import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { useSaveTopic } from '@/features/topics/api/topics';
import { SimilarTopics } from '@/features/topics/components/similar-topics';
import { useMessages } from '@/features/topics/messages';
import { Button, ButtonLink } from '@/components/button';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { PageHeader } from '@/components/page-header';
import { ThemePicker } from '@/components/pickers/theme-picker';
import { useToast } from '@/components/toast';
import { isProblem } from '@/lib/api/problem';
import type { TopicDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useForm } from '@/lib/forms/use-form';

interface TopicFormProps {
  /** None for a new one. */
  topic?: TopicDetail;
  readLatest?: () => Promise<TopicDetail | undefined>;
}

const MOST_THEMES = 5;

const toValues = (topic?: TopicDetail) => ({
  version: topic?.version ?? 0,
  title: topic?.title ?? '',
  reason: topic?.reason ?? '',
  themeIds: topic?.themes.map((theme) => theme.id) ?? [],
});

export function TopicForm({ topic, readLatest }: TopicFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const navigate = useNavigate();
  const { account } = useSession();
  const [key] = useState(() => crypto.randomUUID());
  const save = useSaveTopic(key);
  const [conflict, setConflict] = useState<TopicDetail>();
  const overwriting = useRef<number>(undefined);

  const form = useForm({
    draftKey: `topic.${topic?.id ?? 'new'}.${account?.username}`,
    initial: toValues(topic),
    validate: ({ title, reason, themeIds }) => ({
      ...(title.trim().length < 3 ? { title: t('form.error.title') } : {}),
      ...(reason.trim() ? {} : { reason: t('form.error.reason') }),
      ...(themeIds.length > MOST_THEMES ? { themeIds: t('form.error.themes') } : {}),
    }),
    submit: async ({ version, title, reason, themeIds }) => {
      try {
        const body = { title: title.trim(), reason: reason.trim(), themeIds };
        const saved = await save.mutateAsync({ id: topic?.id, version: overwriting.current ?? version, body });
        form.discard();
        toast(t(topic ? 'form.saved' : 'form.sent'));
        await navigate(`/sujets/${saved.id}`);
      } catch (error) {
        if (isProblem(error, 412)) setConflict(await readLatest?.());
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });

  return (
    <>
      <PageHeader title={t(topic ? 'form.editTitle' : 'form.newTitle')} above={<Link to="/sujets">{t('title')}</Link>} />
      <form className="form" noValidate onSubmit={form.onSubmit}>
        <DraftNotice restored={form.restored} onRestart={() => form.restart(toValues(topic))} />
        {conflict ? (
          <ConflictNotice
            onOverwrite={() => {
              overwriting.current = conflict.version;
            }}
            onReload={() => {
              form.restart(toValues(conflict));
              setConflict(undefined);
            }}
          />
        ) : (
          <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
        )}
        <TextField {...form.field('title')} label={t('form.title')} hint={t('form.titleHint')} maxLength={150} />
        {!topic && <SimilarTopics title={form.values.title} />}
        <TextAreaField {...form.field('reason')} label={t('form.reason')} hint={t('form.reasonHint')} rows={6} maxLength={2000} />
        <ThemePicker {...form.field('themeIds')} label={t('form.themes')} optional />
        <div className="form__actions">
          <Button type="submit" look="primary" busy={form.submitting}>
            {form.submitting ? common('form.saving') : t(topic ? 'form.save' : 'form.send')}
          </Button>
          <ButtonLink look="quiet" to={topic ? `/sujets/${topic.id}` : '/sujets'}>
            {common('dialog.cancel')}
          </ButtonLink>
        </div>
      </form>
    </>
  );
}
