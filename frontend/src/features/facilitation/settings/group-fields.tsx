import { useMessages } from '@/features/facilitation/messages';
import { Part } from '@/features/facilitation/settings/part';
import { type People, PersonPicker } from '@/features/facilitation/settings/person-picker';
import type { RotationValues } from '@/features/facilitation/settings/rotation-form';
import { Button } from '@/components/button';
import type { Form } from '@/lib/forms/use-form';

interface GroupFieldsProps {
  kind: 'together' | 'apart';
  form: Form<RotationValues>;
  people: People;
}

/** Groups who share a table in every round, or never. */
export function GroupFields({ kind, form, people }: GroupFieldsProps) {
  const t = useMessages();
  const groups = form.values[kind];
  const wrong = Object.keys(form.errors).some((field) => field.startsWith(kind));
  const change = (index: number, group: string[]) => form.set(kind, groups.map((one, at) => (at === index ? group : one)));
  return (
    <Part title={t(`settings.${kind}`)} hint={t(`settings.${kind}Hint`)} count={groups.length} wrong={wrong}>
      {groups.map((group, index) => (
        <fieldset key={index} className="rotation-group stack">
          <legend>{t('settings.group', { number: index + 1 })}</legend>
          {group.length > 0 && (
            <ul className="rotation-names">
              {group.map((id) => (
                <li key={id}>
                  <Button
                    small
                    aria-label={t('settings.removeNamed', { name: people.nameOf(id) })}
                    onClick={() => change(index, group.filter((one) => one !== id))}
                  >
                    {people.nameOf(id)} <span aria-hidden="true">×</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <PersonPicker
            id={form.fieldId(`${kind}[${index}]`)}
            error={form.errors[`${kind}[${index}]`]}
            people={people}
            taken={group}
            onPick={(id) => change(index, [...group, id])}
          />
          <p>
            <Button look="quiet" small onClick={() => form.set(kind, groups.filter((_, at) => at !== index))}>
              {t('settings.removeGroup', { number: index + 1 })}
            </Button>
          </p>
        </fieldset>
      ))}
      <p>
        <Button id={form.fieldId(kind)} onClick={() => form.set(kind, [...groups, []])}>
          + {t('settings.addGroup')}
        </Button>
      </p>
    </Part>
  );
}
