import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReplan } from '@/features/facilitation/api/rotation';
import { useMessages } from '@/features/facilitation/messages';
import { byName, fullName, plain } from '@/features/facilitation/people';
import { rosterOf } from '@/features/facilitation/plan/plan-reading';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { CheckGroupField } from '@/components/form/choice-field';
import { TextField } from '@/components/form/text-field';
import { InlineError } from '@/components/inline-error';
import type { PartAddress } from '@/lib/api/part-address';
import { isProblem } from '@/lib/api/problem';
import type { RotationDetail, RotationPlanDetail } from '@/lib/api/types';

interface ReplanDialogProps {
  at: PartAddress;
  rotation: RotationDetail;
  plan: RotationPlanDetail;
  onDone: (said: string) => void;
  onClose: () => void;
}

const MANY = 8;

/** Who came late, who left, which tables are closed: the rounds to come are planned anew, with few people moved. */
export function ReplanDialog({ at, rotation, plan, onDone, onClose }: ReplanDialogProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const replan = useReplan(at);
  const [late, setLate] = useState<string[]>([]);
  const [left, setLeft] = useState<string[]>([]);
  const [closed, setClosed] = useState<string[]>([]);
  const [filter, setFilter] = useState('');
  const [missed, setMissed] = useState(false);

  const roster = rosterOf(plan);
  const here = new Set(rotation.people.map(({ registrationId }) => registrationId));
  const newcomers = rotation.people.filter(({ registrationId }) => !roster.has(registrationId)).sort(byName);
  const seated = plan.people.filter(({ registrationId }) => roster.has(registrationId)).sort(byName);
  const notSeen = rotation.present ? seated.filter(({ registrationId }) => !here.has(registrationId)) : [];
  const shown = seated.filter(
    (person) => left.includes(person.registrationId) || plain(fullName(person)).includes(plain(filter.trim())),
  );
  const open = plan.tables.filter((table) => !table.closed);

  const send = async () => {
    setMissed(late.length + left.length + closed.length === 0);
    if (late.length + left.length + closed.length === 0) return;
    try {
      const { moved, plan: changed } = await replan.mutateAsync({ late, left, closed });
      const movedIds = new Set(moved);
      const names = changed.people.filter(({ registrationId }) => movedIds.has(registrationId)).sort(byName).map(fullName);
      onDone(names.length === 0 ? t('replan.unmoved') : t('replan.moved', { count: names.length, names: names.join(', ') }));
    } catch {
      // It is shown below, beside the button.
    }
  };

  return (
    <Dialog open title={t('replan.title')} onClose={onClose}>
      <div className="stack">
        <p>{t('replan.text')}</p>
        {newcomers.length > 0 ? (
          <CheckGroupField
            id="replan-late"
            label={t('replan.late')}
            value={late}
            onChange={setLate}
            choices={newcomers.map((person) => ({ value: person.registrationId, label: fullName(person), hint: person.organisationName }))}
          />
        ) : (
          <p className="muted">{t('replan.lateNone')}</p>
        )}
        {seated.length > MANY && <TextField id="replan-filter" label={t('replan.filter')} aria-required={undefined} value={filter} onChange={setFilter} />}
        {notSeen.length > 0 && (
          <p>
            <Button small onClick={() => setLeft([...new Set([...left, ...notSeen.map(({ registrationId }) => registrationId)])])}>
              {t('replan.pickNotSeen', { count: notSeen.length })}
            </Button>
          </p>
        )}
        <CheckGroupField
          id="replan-left"
          label={t('replan.left')}
          value={left}
          onChange={setLeft}
          choices={shown.map((person) => ({
            value: person.registrationId,
            label: fullName(person),
            hint: notSeen.includes(person) ? t('replan.notSeen') : undefined,
          }))}
        />
        {rotation.form !== 'PAIRS' && open.length > 1 && (
          <CheckGroupField
            id="replan-closed"
            label={t('replan.closed')}
            value={closed}
            onChange={setClosed}
            choices={open.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      {missed && <p className="field__error" role="alert">{t('replan.nothing')}</p>}
      {replan.isError && <InlineError error={replan.error} />}
      {isProblem(replan.error, 422) && (
        <ul className="prose">
          {replan.error.fieldErrors.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div className="dialog__actions">
        <Button look="quiet" onClick={onClose}>
          {common('dialog.cancel')}
        </Button>
        <Button look="primary" busy={replan.isPending} onClick={() => void send()}>
          {t('replan.confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
