import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { describedBy } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import type { RemotePickerProps } from '@/components/pickers/remote-picker';
import { useDebounced } from '@/lib/hooks/use-debounced';

export type ComboBoxProps = Pick<
  RemotePickerProps,
  'id' | 'label' | 'hint' | 'error' | 'optional' | 'value' | 'onChange' | 'search' | 'searchKey' | 'emptyAfterPick'
> & { takeFocus?: boolean; typed?: string };

/** Loaded on demand by {@link RemotePicker}. */
export function ComboBox({
  id, label, hint, error, optional, value, onChange, search, searchKey, emptyAfterPick, takeFocus, typed,
}: ComboBoxProps) {
  const { t, i18n } = useTranslation();
  const [input, setInput] = useState(typed === undefined ? (value?.name ?? '') : '');
  const [seen, setSeen] = useState(value);
  const [chosen, setChosen] = useState<Picked>();
  const asked = useDebounced(input.trim(), 150);

  // An address often holds an id only, and its name comes later: until then what was chosen here knows it.
  const name = value && (value.name || (chosen?.id === value.id ? chosen.name : ''));

  // Chosen or emptied from outside (a filter was cleared, a form was begun again), or its name has come.
  if (seen?.id !== value?.id || seen?.name !== value?.name) {
    setSeen(value);
    setInput(name ?? '');
  }

  // One goes on typing where one was. What was typed before comes in after the focus, as only a change opens the list.
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => {
      // Before whatever was typed in the meantime.
      setInput((meantime) => typed + meantime);
      requestAnimationFrame(() => {
        const field = takeFocus && document.getElementById(id);
        if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
      });
    });
    return () => clearTimeout(timer);
    // Once, when it takes over from the plain field.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const results = useQuery({
    queryKey: ['picker', searchKey, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: asked.length >= 2 && asked !== name,
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
  const items = asked.length >= 2 && input !== name ? (results.data ?? []) : value ? [{ ...value, name: name ?? '' }] : [];

  const choose = (key: string | number | null) => {
    const found = items.find((item) => item.id === key);
    if (!found) return;
    setInput(emptyAfterPick ? '' : found.name);
    setChosen(found);
    onChange(found);
  };

  const type = (text: string) => {
    setInput(text);
    if (text === '' && value) onChange(undefined);
  };

  return (
    <I18nProvider locale={i18n.language === 'en' ? 'en-GB' : 'fr-FR'}>
      <AriaComboBox
        className="combo-box"
        aria-label={label}
        items={items}
        inputValue={input}
        onInputChange={type}
        value={value?.id ?? null}
        onChange={choose}
        defaultFilter={() => true}
        menuTrigger="input"
        allowsEmptyCollection={input.trim().length >= 2 && input !== name}
        isRequired={!optional}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
      >
        <div className="combo-box__control">
          <Input
            id={id}
            className="control"
            placeholder={t('picker.type')}
            autoComplete="off"
            // eslint-disable-next-line jsx-a11y/no-autofocus -- takes over from the plain field that had the focus
            autoFocus={takeFocus}
            aria-describedby={describedBy({ id, hint, error })}
          />
          <Button className="combo-box__button" aria-label={t('picker.show')} />
        </div>
        <Popover className="combo-box__popover">
          <ListBox
            className="combo-box__list"
            renderEmptyState={() => (
              <p className="combo-box__empty">
                {results.isError ? t('picker.failed') : results.isFetching || asked !== input.trim() ? t('loading') : t('picker.none')}
              </p>
            )}
          >
            {(item: Picked) => (
              <ListBoxItem id={item.id} textValue={item.name} className="combo-box__option">
                <Text slot="label">{item.name}</Text>
                {item.detail && (
                  <Text slot="description" className="muted small">
                    {item.detail}
                  </Text>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </I18nProvider>
  );
}
