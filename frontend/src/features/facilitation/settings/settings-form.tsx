import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveRotation } from '@/features/facilitation/api/rotation';
import { useMessages } from '@/features/facilitation/messages';
import { byId, fullName } from '@/features/facilitation/people';
import { BoundFields } from '@/features/facilitation/settings/bound-fields';
import { GroupFields } from '@/features/facilitation/settings/group-fields';
import { checkRotation, FORMS, hasBegun, type RotationFault, type RotationValues, roundsOf, toRequest, toValues } from '@/features/facilitation/settings/rotation-form';
import { TableFields } from '@/features/facilitation/settings/table-fields';
import { WishFields } from '@/features/facilitation/settings/wish-fields';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import { ConflictNotice } from '@/components/form/conflict-notice';
import { DraftNotice } from '@/components/form/draft-notice';
import { ErrorSummary } from '@/components/form/error-summary';
import { TextField } from '@/components/form/text-field';
import { useToast } from '@/components/toast';
import type { PartAddress } from '@/lib/api/part-address';
import { isProblem } from '@/lib/api/problem';
import type { RotationDetail, RotationForm } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useForm } from '@/lib/forms/use-form';
import './settings-form.css';

interface SettingsFormProps {
  at: PartAddress;
  stored: RotationDetail;
  readLatest: () => Promise<RotationDetail | undefined>;
  onDone: () => void;
  /** Absent where nothing is saved yet: there is nothing to go back to. */
  onCancel?: () => void;
}

/** How people go round: form, rounds, tables, who stays where, what counts most. */
export function SettingsForm({ at, stored, readLatest, onDone, onCancel }: SettingsFormProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const toast = useToast();
  const { account } = useSession();
  const save = useSaveRotation(at);
  const [conflict, setConflict] = useState<RotationDetail>();
  const overwriting = useRef<number>(undefined);
  const names = useMemo(() => byId([...stored.people, ...stored.missing]), [stored]);
  const nameTable = (form: RotationForm, number: number) => t(`table.${form}`, { number });
  const nameOf = (id: string) => {
    const person = names.get(id);
    return person ? fullName(person) : t('settings.unknown');
  };
  const say = (found: RotationFault) => {
    if ('person' in found) return t(`settings.error.${found.fault}`, { person: nameOf(found.person) });
    return 'number' in found ? t(`settings.error.${found.fault}`, { number: found.number }) : t(`settings.error.${found.fault}`);
  };

  const form = useForm<RotationValues>({
    draftKey: `rotation.${at.segmentId}.${account?.username}`,
    initial: toValues(stored, nameTable),
    validate: (values) => checkRotation(values, say),
    submit: async (values) => {
      try {
        await save.mutateAsync({ version: overwriting.current ?? values.version, body: toRequest(values, stored) });
        toast(t('settings.saved'));
        onDone();
      } catch (error) {
        if (isProblem(error, 412)) setConflict(await readLatest());
        throw error;
      } finally {
        overwriting.current = undefined;
      }
    },
  });
  const { values } = form;
  const frozen = hasBegun(stored);
  const people = { known: stored.people, nameOf, missing: new Set(stored.missing.map(({ registrationId }) => registrationId)) };

  return (
    <form className="form rotation-settings" noValidate onSubmit={form.onSubmit}>
      <DraftNotice restored={form.restored} onRestart={() => form.restart(toValues(stored, nameTable))} />
      {conflict ? (
        <ConflictNotice
          onOverwrite={() => {
            overwriting.current = conflict.version;
          }}
          onReload={() => {
            form.restart(toValues(conflict, nameTable));
            setConflict(undefined);
          }}
        />
      ) : (
        <ErrorSummary errors={form.errors} failure={form.failure} attempts={form.attempts} fieldId={form.fieldId} />
      )}
      {frozen ? (
        <p className="box box--notice">{t('settings.frozen')}</p>
      ) : (
        <RadioField
          id={form.fieldId('form')}
          label={t('settings.form')}
          value={values.form}
          choices={FORMS.map((value) => ({ value, label: t(`form.${value}`), hint: t(`formHint.${value}`) }))}
          onChange={(chosen) => form.set('form', chosen)}
        />
      )}
      <div className="form__pair">
        {!frozen && values.form !== 'STATIONS' && (
          <TextField {...form.field('rounds')} label={t('settings.rounds')} inputMode="numeric" maxLength={2} />
        )}
        <TextField {...form.field('minutes')} label={t('settings.minutes')} inputMode="numeric" maxLength={3} />
      </div>
      {values.form === 'STATIONS' && !frozen && (
        <p className="muted">{t('settings.roundsByStations', { count: Number(roundsOf(values)) })}</p>
      )}
      {values.form === 'PAIRS' ? <p className="muted">{t('settings.pairsText')}</p> : <TableFields form={form} frozen={frozen} />}
      {!frozen && (
        <>
          {values.form === 'TABLES' && (
            <>
              <BoundFields kind="hosts" form={form} people={people} />
              <BoundFields kind="reachable" form={form} people={people} />
            </>
          )}
          {values.form !== 'PAIRS' && <GroupFields kind="together" form={form} people={people} />}
          <GroupFields kind="apart" form={form} people={people} />
          <WishFields form={form} />
          {stored.state === 'PLANNED' && <p className="box box--notice">{t('settings.replaces')}</p>}
        </>
      )}
      <div className="form__actions">
        <Button type="submit" look="primary" busy={form.submitting}>
          {form.submitting ? common('form.saving') : t('settings.save')}
        </Button>
        {onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              form.discard();
              onCancel();
            }}
          >
            {common('dialog.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
