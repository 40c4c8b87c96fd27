import { Chip } from '@/components/chip';
import type { ThemeRef } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const TONES = { ADAPTATION: 'accent', MITIGATION: 'brand', CROSS_CUTTING: 'neutral' } as const;

/** A theme in the colour of its axis, which its name tells as well. */
export function ThemeChip({ theme }: { theme: ThemeRef }) {
  const format = useFormat();
  return <Chip tone={TONES[theme.axis]}>{format.theme(theme)}</Chip>;
}
