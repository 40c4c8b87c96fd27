import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import './combo-box.css';

const ComboBox = lazy(() => import('@/components/pickers/combo-box').then((module) => ({ default: module.ComboBox })));

export interface RemotePickerProps extends FieldProps {
  value: Picked | undefined;
  onChange: (value: Picked | undefined) => void;
  search: (text: string, signal: AbortSignal) => Promise<Picked[]>;
  /** Tells the searches of different pickers apart. */
  searchKey: string;
}

/**
 * A field that finds something by its first letters. The combo box behind it is fetched when the field is first used:
 * most readers of a list never touch its filters. Until then a plain field stands in, and what is typed in it is kept.
 */
export function RemotePicker({ id, label, hint, error, optional, ...combo }: RemotePickerProps) {
  const [used, setUsed] = useState(false);
  const [typed, setTyped] = useState<string>();
  const { t } = useTranslation();

  const standIn = (
    <input
      id={id}
      className="control"
      placeholder={t('picker.type')}
      autoComplete="off"
      value={typed ?? combo.value?.name ?? ''}
      onFocus={() => setUsed(true)}
      onChange={(event) => setTyped(event.target.value)}
    />
  );

  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {used ? (
        <Suspense fallback={standIn}>
          <ComboBox {...combo} id={id} label={label} hint={hint} error={error} optional={optional} typed={typed} takeFocus />
        </Suspense>
      ) : (
        standIn
      )}
    </Field>
  );
}
