import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { describedBy } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import type { RemotePickerProps } from '@/components/pickers/remote-picker';
import { useDebounced } from '@/lib/hooks/use-debounced';

type ComboBoxProps = Pick<
  RemotePickerProps,
  'id' | 'label' | 'hint' | 'error' | 'optional' | 'value' | 'onChange' | 'search' | 'searchKey'
> & { takeFocus?: boolean; typed?: string };

/** Loaded on demand by {@link RemotePicker}. */
export function ComboBox({
  id, label, hint, error, optional, value, onChange, search, searchKey, takeFocus, typed,
}: ComboBoxProps) {
  const { t, i18n } = useTranslation();
  const [input, setInput] = useState(typed ?? value?.name ?? '');
  const [shownFor, setShownFor] = useState(value?.id);
  const asked = useDebounced(input.trim(), 150);

  // Chosen or emptied from outside (a filter was cleared, a form was begun again).
  if (shownFor !== value?.id) {
    setShownFor(value?.id);
    setInput(value?.name ?? '');
  }

  const results = useQuery({
    queryKey: ['picker', searchKey, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: asked.length >= 2 && asked !== value?.name,
    staleTime: 60_000,
    placeholderData: (previous) => previous,
  });
  const items = asked.length >= 2 && input !== value?.name ? (results.data ?? []) : value ? [value] : [];

  const choose = (key: string | number | null) => {
    const found = items.find((item) => item.id === key);
    if (!found) return;
    setInput(found.name);
    setShownFor(found.id);
    onChange(found);
  };

  const type = (text: string) => {
    setInput(text);
    if (text === '' && value) {
      setShownFor(undefined);
      onChange(undefined);
    }
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
        allowsEmptyCollection={input.trim().length >= 2 && input !== value?.name}
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
