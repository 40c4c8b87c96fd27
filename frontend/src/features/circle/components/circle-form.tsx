import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/circle/messages';
import { Button } from '@/components/button';
import { CheckGroupField } from '@/components/form/choice-field';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import type { CircleRequest, CircleSummary, MemberRef } from '@/lib/api/types';

interface CircleFormProps {
  circle?: CircleSummary;
  defaultName: string;
  /** Who is in no other circle. */
  free: MemberRef[];
  onSave: (body: CircleRequest) => Promise<unknown>;
  onCancel: () => void;
}

/** Name and people of a circle. */
export function CircleForm({ circle, defaultName, free, onSave, onCancel }: CircleFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const [name, setName] = useState(circle?.name ?? defaultName);
  const [chosen, setChosen] = useState(circle?.members.map(({ id }) => id) ?? []);
  const [faults, setFaults] = useState<{ name?: string; people?: string }>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const found = {
      name: name.trim() ? undefined : t('making.nameMissing'),
      people: chosen.length >= 4 && chosen.length <= 8 ? undefined : t('making.size'),
    };
    setFaults(found);
    setFailure(undefined);
    if (found.name || found.people) return;
    setBusy(true);
    try {
      await onSave({ name: name.trim(), memberIds: chosen });
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };

  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <TextField id="circle-name" label={t('making.name')} maxLength={80} value={name} error={faults.name} onChange={setName} />
      <CheckGroupField
        id="circle-people"
        label={t('making.people')}
        hint={t('making.peopleHint')}
        error={faults.people}
        value={chosen}
        choices={free.map(({ id, firstName, lastName, organisationName }) => ({
          value: id,
          label: `${firstName} ${lastName}`,
          hint: organisationName,
        }))}
        onChange={setChosen}
      />
      {failure !== undefined && <InlineError error={failure} />}
      <div className="cluster">
        <Button type="submit" look="primary" busy={busy}>
          {t('making.save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {common('dialog.cancel')}
        </Button>
      </div>
    </form>
  );
}
