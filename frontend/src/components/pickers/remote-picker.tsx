import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '@/components/form/field';
import type { ComboBoxProps } from '@/components/pickers/combo-box';
import type { Picked } from '@/components/pickers/picked';
import './combo-box.css';

export interface RemotePickerProps extends FieldProps {
  value: Picked | undefined;
  onChange: (value: Picked | undefined) => void;
  search: (text: string, signal: AbortSignal) => Promise<Picked[]>;
  /** Tells the searches of different pickers apart. */
  searchKey: string;
  /** Each choice is an action of its own, and the next one may follow. */
  emptyAfterPick?: boolean;
}

/**
 * A field that finds something by its first letters. The combo box behind it is fetched when the field is first used:
 * most readers of a list never touch its filters. Until it is there the plain field stays, with the focus and with what
 * is typed in it; where it could not be fetched, the next use tries again.
 */
export function RemotePicker({ id, label, hint, error, optional, ...combo }: RemotePickerProps) {
  const [loaded, setLoaded] = useState<{ ComboBox: ComponentType<ComboBoxProps>; takeFocus: boolean }>();
  const [typed, setTyped] = useState<string>();
  const { t } = useTranslation();

  const load = () => {
    import('@/components/pickers/combo-box').then(
      ({ ComboBox }) => setLoaded({ ComboBox, takeFocus: document.activeElement?.id === id }),
      () => undefined,
    );
  };

  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {loaded ? (
        <loaded.ComboBox
          {...combo}
          id={id}
          label={label}
          hint={hint}
          error={error}
          optional={optional}
          typed={typed}
          takeFocus={loaded.takeFocus}
        />
      ) : (
        <input
          id={id}
          className="control"
          placeholder={t('picker.type')}
          autoComplete="off"
          value={typed ?? combo.value?.name ?? ''}
          onFocus={load}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  );
}
