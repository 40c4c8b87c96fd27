import { useMessages } from '@/features/facilitation/messages';
import { Part } from '@/features/facilitation/settings/part';
import { type People, PersonPicker } from '@/features/facilitation/settings/person-picker';
import type { RotationValues } from '@/features/facilitation/settings/rotation-form';
import { Button } from '@/components/button';
import { SelectField } from '@/components/form/select-field';
import type { Form } from '@/lib/forms/use-form';

interface BoundFieldsProps {
  /** Hosts stay to welcome; others because they need a table without steps. */
  kind: 'hosts' | 'reachable';
  form: Form<RotationValues>;
  people: People;
}

/** People who stay at one table. */
export function BoundFields({ kind, form, people }: BoundFieldsProps) {
  const t = useMessages();
  const { [kind]: bound, hosts, reachable } = form.values;
  const tables = form.values.tables.filter(({ stepFree }) => kind === 'hosts' || stepFree);
  const wrong = Object.keys(form.errors).some((field) => field.startsWith(kind));
  return (
    <Part title={t(`settings.${kind}`)} hint={t(`settings.${kind}Hint`)} count={bound.length} wrong={wrong}>
      {bound.length > 0 && (
        <ul className="rows rotation-rows">
          {bound.map(({ registrationId, table }, index) => {
            const name = people.nameOf(registrationId);
            return (
              <li key={registrationId} className="rotation-bound">
                <p>
                  {name}
                  {people.missing.has(registrationId) && <span className="muted small"> · {t('settings.gone')}</span>}
                </p>
                <SelectField
                  id={form.fieldId(`${kind}[${index}].table`)}
                  label={t('settings.atTable', { name })}
                  value={table}
                  empty={t('settings.chooseTable')}
                  error={form.errors[`${kind}[${index}].table`]}
                  options={tables.map((one) => ({ value: one.key, label: one.name || '…' }))}
                  onChange={(chosen) =>
                    form.set(kind, bound.map((one) => (one.registrationId === registrationId ? { ...one, table: chosen } : one)))
                  }
                />
                <Button
                  look="quiet"
                  small
                  aria-label={t('settings.removeNamed', { name })}
                  onClick={() => form.set(kind, bound.filter((one) => one.registrationId !== registrationId))}
                >
                  {t('settings.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <PersonPicker
        id={form.fieldId(kind)}
        error={form.errors[kind]}
        people={people}
        taken={[...hosts, ...reachable].map(({ registrationId }) => registrationId)}
        onPick={(registrationId) => form.set(kind, [...bound, { registrationId, table: tables.length === 1 ? (tables[0]?.key ?? '') : '' }])}
      />
    </Part>
  );
}
