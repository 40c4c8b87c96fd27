import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/preparation/messages';
import { Button } from '@/components/button';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import { MemberPicker } from '@/components/pickers/member-picker';
import type { Picked } from '@/components/pickers/picked';
import type { ChecklistEntry, ChecklistItemRequest } from '@/lib/api/types';

interface ChecklistFormProps {
  /** None for a new one. */
  item?: ChecklistEntry;
  onSave: (body: ChecklistItemRequest) => Promise<void>;
  onCancel: () => void;
}

const ownerOf = (item?: ChecklistEntry): Picked | undefined =>
  item?.owner && { id: item.owner.id, name: `${item.owner.firstName} ${item.owner.lastName}` };

/** Three short fields in the place of the line. */
export function ChecklistForm({ item, onSave, onCancel }: ChecklistFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const id = useId();
  const [label, setLabel] = useState(item?.label ?? '');
  const [owner, setOwner] = useState(ownerOf(item));
  const [dueOn, setDueOn] = useState(item?.dueOn ?? '');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => document.getElementById(`${id}label`)?.focus(), [id]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(!label.trim());
    if (!label.trim() || busy) {
      document.getElementById(`${id}label`)?.focus();
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      await onSave({ label: label.trim(), ownerId: owner?.id, dueOn: dueOn || undefined });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="form box" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        id={`${id}label`}
        label={t('checklist.label')}
        value={label}
        maxLength={200}
        error={missing ? t('checklist.error.label') : undefined}
        onChange={setLabel}
      />
      <div className="form__pair">
        <MemberPicker id={`${id}owner`} label={t('checklist.owner')} optional value={owner} onChange={setOwner} />
        <TextField id={`${id}due`} type="date" label={t('checklist.due')} optional value={dueOn} onChange={setDueOn} />
      </div>
      {failure !== undefined && <InlineError error={failure} />}
      <div className="form__actions">
        <Button type="submit" busy={busy}>
          {t('checklist.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {common('dialog.cancel')}
        </Button>
      </div>
    </form>
  );
}
