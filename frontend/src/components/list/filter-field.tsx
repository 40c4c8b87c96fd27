import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckField } from '@/components/form/check-field';
import { type Option, SelectField } from '@/components/form/select-field';
import { SettledTextField } from '@/components/form/settled-text-field';
import { TextField } from '@/components/form/text-field';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { TerritoryPicker } from '@/components/pickers/territory-picker';
import { useTerritory } from '@/lib/api/get-territory';
import { useThemes } from '@/lib/api/get-themes';
import { useFormat } from '@/lib/format/use-format';

interface Common {
  /** As the address calls it. */
  name: string;
  label: string;
}

/** A filter as data: what it is called, and what can be said of it. */
export type FilterField =
  | (Common & { kind: 'choice'; options: Option[]; /** Nothing chosen; said of what is not always chosen. */ empty?: string; /** What counts where nothing is chosen. */ value?: string })
  | (Common & { kind: 'theme'; by: 'slug' | 'id'; empty?: string })
  | (Common & { kind: 'territory'; optional?: boolean })
  | (Common & { kind: 'flag' })
  | (Common & { kind: 'text'; placeholder?: string })
  | (Common & { kind: 'day'; optional?: boolean; min?: string; max?: string })
  | (Common & { kind: 'word'; searchKey: string; search: (q: string, signal: AbortSignal) => Promise<string[]> });

type SetFilters = (changes: Record<string, string | undefined>, options?: { replace?: boolean }) => void;

interface FieldProps<Field> {
  id: string;
  field: Field;
  value: string | undefined;
  set: (value: string | undefined, options?: { replace?: boolean }) => void;
}

type Of<Kind extends FilterField['kind']> = FieldProps<Extract<FilterField, { kind: Kind }>>;

export function FilterFieldView({ field, values, set }: { field: FilterField; values: Record<string, unknown>; set: SetFilters }): ReactNode {
  const id = useId();
  const given = values[field.name];
  const value = given === undefined ? undefined : String(given);
  const props = { id, value, set: (next: string | undefined, options?: { replace?: boolean }) => set({ [field.name]: next || undefined }, options) };
  switch (field.kind) {
    case 'choice':
      return <SelectField id={id} label={field.label} value={value ?? field.value ?? ''} empty={field.empty} options={field.options} onChange={props.set} />;
    case 'theme':
      return <ThemeField {...props} field={field} />;
    case 'territory':
      return <TerritoryField {...props} field={field} />;
    case 'flag':
      return <CheckField id={id} label={field.label} value={given === true} onChange={(on) => props.set(on ? 'true' : undefined)} />;
    case 'text':
      return <SettledTextField id={id} label={field.label} placeholder={field.placeholder} value={value} onSettle={(text) => props.set(text, { replace: true })} />;
    case 'day':
      return (
        <TextField
          id={id}
          type="date"
          label={field.label}
          optional={field.optional}
          aria-required={undefined}
          value={value ?? ''}
          min={field.min}
          max={field.max}
          onChange={props.set}
        />
      );
    case 'word':
      return (
        <RemotePicker
          id={id}
          label={field.label}
          searchKey={field.searchKey}
          search={async (text, signal) => (await field.search(text, signal)).map((name) => ({ id: name, name }))}
          value={value ? { id: value, name: value } : undefined}
          onChange={(picked) => props.set(picked?.id)}
        />
      );
  }
}

function ThemeField({ id, field, value, set }: Of<'theme'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: themes = [] } = useThemes();
  const options = themes.map((theme) => ({ value: theme[field.by], label: format.theme(theme) }));
  return <SelectField id={id} label={field.label} value={value ?? ''} empty={field.empty ?? t('list.all')} options={options} onChange={set} />;
}

function TerritoryField({ id, field, value, set }: Of<'territory'>) {
  const { data: territory } = useTerritory(value);
  return (
    <TerritoryPicker
      id={id}
      label={field.label}
      optional={field.optional}
      value={value ? { id: value, name: territory?.name ?? '' } : undefined}
      onChange={(picked) => set(picked?.id)}
    />
  );
}
