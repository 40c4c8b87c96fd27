import { useTranslation } from 'react-i18next';
import type { FieldProps } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { searchTerritories } from '@/lib/api/search';
import type { TerritoryKind } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

interface TerritoryPickerProps extends FieldProps {
  value: Picked | undefined;
  onChange: (value: Picked | undefined) => void;
  kind?: TerritoryKind;
}

export function TerritoryPicker({ kind, ...props }: TerritoryPickerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const search = async (text: string, signal: AbortSignal): Promise<Picked[]> =>
    (await searchTerritories(text, signal, kind)).map((territory) => ({
      id: territory.id,
      name: territory.name,
      detail: [
        t(`territoryKind.${territory.kind}`),
        territory.context,
        territory.population ? t('picker.inhabitants', { formatted: format.number(territory.population) }) : undefined,
      ]
        .filter(Boolean)
        .join(' · '),
    }));
  return <RemotePicker {...props} search={search} searchKey={`territories/${kind ?? 'all'}`} />;
}
