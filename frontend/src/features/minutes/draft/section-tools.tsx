import { type FormEvent, useId, useState } from 'react';
import { type PlanChange, useChangePlan } from '@/features/minutes/api/draft';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { useToast } from '@/components/toast';
import type { MinutesDraft, SectionDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface SectionToolsProps {
  eventId: string;
  draft: MinutesDraft;
  section: SectionDetail;
  /** It was put aside. */
  onGone: () => void;
}

/** Title and place of the open section. What is put aside comes back by one click. */
export function SectionTools({ eventId, draft, section, onGone }: SectionToolsProps) {
  const t = useMessages();
  const format = useFormat();
  const toast = useToast();
  const change = useChangePlan(eventId);
  const [renaming, setRenaming] = useState(false);
  const ids = draft.sections.map(({ id }) => id);
  const at = ids.indexOf(section.id);

  // Its failure is shown below.
  const make = (wanted: PlanChange, done?: () => void) => change.mutate(wanted, { onSuccess: done });
  const move = (to: number) => {
    const sections = ids.filter((id) => id !== section.id);
    sections.splice(to, 0, section.id);
    make({ kind: 'ARRANGE', sections, version: draft.version });
  };
  const remove = () =>
    make({ kind: 'REMOVE', section: section.id }, () => {
      onGone();
      toast(t('draft.removed', { title: section.title }), () => change.mutate({ kind: 'RESTORE', section: section.id }));
    });

  return (
    <div className="stack stack--tight">
      {renaming ? (
        <TitleForm
          title={section.title}
          busy={change.isPending}
          onRename={(title) => make({ kind: 'RENAME', section: section.id, title }, () => setRenaming(false))}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className="minutes-section__head">
          <h2 id={`part-${section.id}`}>{format.text(section.title)}</h2>
          <div className="cluster">
            <Button small look="quiet" onClick={() => setRenaming(true)}>
              {t('draft.rename')}
            </Button>
            {at > 0 && (
              <Button small look="quiet" busy={change.isPending} onClick={() => move(at - 1)}>
                {t('draft.up')}
              </Button>
            )}
            {at < ids.length - 1 && (
              <Button small look="quiet" busy={change.isPending} onClick={() => move(at + 1)}>
                {t('draft.down')}
              </Button>
            )}
            <Button small look="quiet" busy={change.isPending} onClick={remove}>
              {t('draft.remove')}
            </Button>
          </div>
        </div>
      )}
      {change.isError && <InlineError error={change.error} />}
    </div>
  );
}

interface TitleFormProps {
  title: string;
  busy: boolean;
  onRename: (title: string) => void;
  onCancel: () => void;
}

function TitleForm({ title, busy, onRename, onCancel }: TitleFormProps) {
  const t = useMessages();
  const id = useId();
  const [typed, setTyped] = useState(title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim()) onRename(typed.trim());
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <TextField id={id} label={t('draft.sectionTitle')} value={typed} onChange={setTyped} maxLength={200} />
      <div className="form__actions">
        <Button type="submit" busy={busy}>
          {t('draft.renameSave')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('draft.cancel')}
        </Button>
      </div>
    </form>
  );
}
