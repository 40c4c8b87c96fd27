import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictChoice } from '@/features/minutes/draft/conflict-choice';
import { WhoWrites } from '@/features/minutes/draft/section-card';
import { SectionTools } from '@/features/minutes/draft/section-tools';
import { useSectionWriting } from '@/features/minutes/draft/use-section-writing';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { SaveState } from '@/components/form/save-state';
import { MediaEditor } from '@/components/media/media-editor';
import { Skeleton } from '@/components/skeleton';
import type { MinutesDraft, SectionDetail } from '@/lib/api/types';

const RichTextEditor = lazy(() =>
  import('@/features/minutes/editor/rich-text-editor').then(({ RichTextEditor: editor }) => ({ default: editor })),
);

interface OpenSectionProps {
  eventId: string;
  draft: MinutesDraft;
  section: SectionDetail;
  writers: string[];
  onClose: () => void;
}

/** The section that somebody writes into on this page: saved as it is typed. */
export function OpenSection({ eventId, draft, section, writers, onClose }: OpenSectionProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const { writing, state } = useSectionWriting(eventId, section);
  const words = {
    saved: t('draft.saving.saved'),
    waiting: t('draft.saving.waiting'),
    saving: t('draft.saving.saving'),
    conflict: t('draft.saving.conflict'),
    offline: `${common('error.offlineTitle')} ${t('draft.kept')}`,
  };
  return (
    <section className="minutes-section minutes-section--open" aria-labelledby={`part-${section.id}`}>
      <SectionTools eventId={eventId} draft={draft} section={section} onGone={onClose} />
      <WhoWrites writers={writers} />
      {state.conflict ? (
        <ConflictChoice pieces={state.conflict.pieces} onDecide={(text) => writing?.decide(text)} />
      ) : (
        <Suspense fallback={<Skeleton kind="rows" />}>
          {writing && (
            <RichTextEditor
              label={t('draft.textOf', { title: section.title })}
              text={state.text}
              onChange={(text) => writing.typed(text)}
            />
          )}
        </Suspense>
      )}
      <div className="minutes-section__foot">
        <SaveState saving={{ state: state.saving, failure: state.failure }} words={words} />
        <Button
          look="primary"
          onClick={() => {
            void writing?.flush();
            onClose();
          }}
        >
          {t('draft.done')}
        </Button>
      </div>
      <MediaEditor owner={{ kind: 'minutes', id: draft.id }} part={section.id} />
    </section>
  );
}
