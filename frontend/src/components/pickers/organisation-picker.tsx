import { useTranslation } from 'react-i18next';
import type { FieldProps } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { searchOrganisations } from '@/lib/api/search';

interface OrganisationPickerProps extends FieldProps {
  value: Picked | undefined;
  onChange: (value: Picked | undefined) => void;
}

export function OrganisationPicker(props: OrganisationPickerProps) {
  const { t } = useTranslation();
  const search = async (text: string, signal: AbortSignal): Promise<Picked[]> =>
    (await searchOrganisations(text, signal)).map(({ id, name, kind, territory }) => ({
      id,
      name,
      detail: [t(`organisationKind.${kind}`), territory?.name].filter(Boolean).join(' · '),
    }));
  return <RemotePicker {...props} search={search} searchKey="organisations" />;
}
