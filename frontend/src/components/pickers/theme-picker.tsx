import { CheckGroupField } from '@/components/form/choice-field';
import type { FieldProps } from '@/components/form/field';
import { useThemes } from '@/lib/api/get-themes';
import { useFormat } from '@/lib/format/use-format';

interface ThemePickerProps extends FieldProps {
  value: string[];
  onChange: (ids: string[]) => void;
}

/** The vocabulary is short: all of it in sight serves better than a search. */
export function ThemePicker(props: ThemePickerProps) {
  const { data: themes = [] } = useThemes();
  const format = useFormat();
  return (
    <CheckGroupField {...props} inline choices={themes.map((theme) => ({ value: theme.id, label: format.theme(theme) }))} />
  );
}
