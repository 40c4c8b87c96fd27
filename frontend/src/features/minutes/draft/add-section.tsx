import { type FormEvent, useId, useState } from 'react';
import { useMessages } from '@/features/minutes/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';

interface AddSectionProps {
  /** The section that the new one follows. */
  after: string | undefined;
  busy: boolean;
  onAdd: (title: string, after: string | undefined) => Promise<unknown>;
}

export function AddSection({ after, busy, onAdd }: AddSectionProps) {
  const t = useMessages();
  const id = useId();
  const [title, setTitle] = useState('');
  const [failure, setFailure] = useState<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    setFailure(undefined);
    try {
      await onAdd(title.trim(), after);
      setTitle('');
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form className="form no-print" noValidate onSubmit={(event) => void submit(event)}>
      <TextField id={id} label={t('draft.newSection')} value={title} onChange={setTitle} maxLength={200} />
      {failure !== undefined && <InlineError error={failure} />}
      <div className="form__actions">
        <Button type="submit" busy={busy}>
          {t('draft.add')}
        </Button>
      </div>
    </form>
  );
}
