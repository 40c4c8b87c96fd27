import type { FieldProps } from '@/components/form/field';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import { searchMembers } from '@/lib/api/search';

interface MemberPickerProps extends FieldProps {
  value: Picked | undefined;
  onChange: (value: Picked | undefined) => void;
  emptyAfterPick?: boolean;
}

export function MemberPicker(props: MemberPickerProps) {
  const search = async (text: string, signal: AbortSignal): Promise<Picked[]> =>
    (await searchMembers(text, signal)).map(({ id, firstName, lastName, jobTitle, organisation }) => ({
      id,
      name: `${firstName} ${lastName}`,
      detail: [jobTitle, organisation?.name].filter(Boolean).join(' · '),
    }));
  return <RemotePicker {...props} search={search} searchKey="members" />;
}
