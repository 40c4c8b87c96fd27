import { useEffect, useRef } from 'react';
import { useMessages } from '@/features/facilitation/messages';
import { MOST_TABLES, newTable, type RotationValues, type TableValues } from '@/features/facilitation/settings/rotation-form';
import { Button } from '@/components/button';
import { CheckField } from '@/components/form/check-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/lib/forms/use-form';

/** The tables in their order. Once the rotation has begun, their names and questions only. */
export function TableFields({ form, frozen }: { form: Form<RotationValues>; frozen: boolean }) {
  const t = useMessages();
  const toFocus = useRef<number>(undefined);
  const { tables } = form.values;
  const stations = form.values.form === 'STATIONS';

  useEffect(() => {
    if (toFocus.current === undefined) return;
    document.getElementById(form.fieldId(`tables[${toFocus.current}].name`))?.focus();
    toFocus.current = undefined;
  });

  const change = (key: string, part: Partial<TableValues>) =>
    form.set('tables', tables.map((table) => (table.key === key ? { ...table, ...part } : table)));
  const add = () => {
    const names = new Set(tables.map(({ name }) => name.trim()));
    let number = tables.length + 1;
    while (names.has(t(`table.${form.values.form}`, { number }))) number++;
    toFocus.current = tables.length;
    form.set('tables', [...tables, newTable(t(`table.${form.values.form}`, { number }))]);
  };
  const remove = (key: string, index: number) => {
    toFocus.current = Math.max(0, index - 1);
    form.change((values) => ({
      ...values,
      tables: values.tables.filter((table) => table.key !== key),
      hosts: values.hosts.filter(({ table }) => table !== key),
      reachable: values.reachable.filter(({ table }) => table !== key),
    }));
  };

  return (
    <section className="stack" id={form.fieldId('tables')} tabIndex={-1} aria-labelledby={form.fieldId('tables-title')}>
      <h3 id={form.fieldId('tables-title')}>{t(stations ? 'settings.stations' : 'settings.tables')}</h3>
      {!frozen && <p className="muted small">{t('settings.tablesHint')}</p>}
      {tables.map((table, index) => (
        <TableEditor
          key={table.key}
          form={form}
          index={index}
          table={table}
          frozen={frozen}
          onChange={(part) => change(table.key, part)}
          onRemove={() => remove(table.key, index)}
        />
      ))}
      {!frozen && tables.length < MOST_TABLES && (
        <p>
          <Button onClick={add}>+ {t(stations ? 'settings.addStation' : 'settings.add')}</Button>
        </p>
      )}
    </section>
  );
}

interface TableEditorProps {
  form: Form<RotationValues>;
  index: number;
  table: TableValues;
  frozen: boolean;
  onChange: (part: Partial<TableValues>) => void;
  onRemove: () => void;
}

function TableEditor({ form, index, table, frozen, onChange, onRemove }: TableEditorProps) {
  const t = useMessages();
  const field = (name: 'name' | 'size' | 'question' | 'stepFree') => ({
    id: form.fieldId(`tables[${index}].${name}`),
    error: form.errors[`tables[${index}].${name}`],
  });
  const title = table.name.trim() || t(`table.${form.values.form}`, { number: index + 1 });
  return (
    <fieldset className="rotation-table" aria-label={title}>
      <div className="rotation-table__line">
        <TextField {...field('name')} label={t('settings.name')} maxLength={80} value={table.name} onChange={(name) => onChange({ name })} />
        {!frozen && (
          <TextField
            {...field('size')}
            label={t('settings.size')}
            aria-required={undefined}
            inputMode="numeric"
            maxLength={4}
            value={table.size}
            onChange={(size) => onChange({ size })}
          />
        )}
      </div>
      <TextAreaField
        {...field('question')}
        optional
        rows={2}
        label={t('settings.question')}
        maxLength={500}
        value={table.question}
        onChange={(question) => onChange({ question })}
      />
      {!frozen && (
        <div className="cluster cluster--apart">
          <CheckField {...field('stepFree')} label={t('settings.stepFree')} value={table.stepFree} onChange={(stepFree) => onChange({ stepFree })} />
          <Button look="quiet" small aria-label={t('settings.removeNamed', { name: title })} onClick={onRemove}>
            {t('settings.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
