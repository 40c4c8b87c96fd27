import { type ChangeEvent, useState } from 'react';
import { useWriteWebinarRecord } from '@/features/webinar/api/webinar';
import { readChapters, writeChapters } from '@/features/webinar/chapters';
import { useMessages } from '@/features/webinar/messages';
import { Button } from '@/components/button';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { WebinarDetail } from '@/lib/api/types';
import { type FormErrors, useForm } from '@/lib/forms/use-form';

const LONGEST = 500_000;

interface Values {
  replayUrl: string;
  chapters: string;
  transcript: string;
}

const toValues = (webinar: WebinarDetail): Values => ({
  replayUrl: webinar.replayUrl ?? '',
  chapters: writeChapters(webinar.chapters),
  transcript: webinar.transcript ?? '',
});

/** What those who run the webinar leave of it. */
export function RecordForm({ eventId, webinar }: { eventId: string; webinar: WebinarDetail }) {
  const t = useMessages();
  const toast = useToast();
  const write = useWriteWebinarRecord(eventId);
  const [version, setVersion] = useState(webinar.version);
  const form = useForm<Values>({
    draftKey: `webinar/${eventId}`,
    initial: toValues(webinar),
    validate: ({ replayUrl, chapters, transcript }): FormErrors => {
      const [unreadable] = readChapters(chapters).unreadable;
      return {
        ...(replayUrl.trim() && !replayUrl.trim().startsWith('https://') ? { replayUrl: t('record.errorUrl') } : {}),
        ...(unreadable ? { chapters: t('record.errorChapter', { line: unreadable }) } : {}),
        ...(transcript.length > LONGEST ? { transcript: t('record.errorLong') } : {}),
      };
    },
    submit: async ({ replayUrl, chapters, transcript }) => {
      const saved = await write.mutateAsync({
        version,
        body: {
          replayUrl: replayUrl.trim() || undefined,
          transcript: transcript.trim() || undefined,
          chapters: readChapters(chapters).chapters,
        },
      });
      setVersion(saved.version);
      form.restart(toValues(saved));
      toast(t('record.saved'));
    },
  });

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file) form.set('transcript', await file.text());
  };

  return (
    <form className="form" onSubmit={form.onSubmit} noValidate>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(toValues(webinar))} />
      <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      <TextField {...form.field('replayUrl')} label={t('record.replayUrl')} hint={t('record.replayHint')} optional type="url" maxLength={500} />
      <TextAreaField {...form.field('chapters')} label={t('record.chapters')} hint={t('record.chaptersHint')} optional rows={4} maxLength={10_000} />
      <div className="stack stack--tight">
        <TextAreaField {...form.field('transcript')} label={t('record.transcript')} hint={t('record.transcriptHint')} optional rows={8} />
        <div>
          <label className="button button--secondary button--small">
            <input type="file" className="visually-hidden" accept=".vtt,.txt,text/vtt,text/plain" onChange={(event) => void read(event)} />
            {t('record.file')}
          </label>
        </div>
      </div>
      <div>
        <Button type="submit" look="primary" busy={form.submitting}>
          {t('record.save')}
        </Button>
      </div>
    </form>
  );
}
