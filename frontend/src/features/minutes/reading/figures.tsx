import { useMessages } from '@/features/minutes/messages';
import type { MinutesContent } from '@/lib/api/types';

const WHO = ['electedOfficials', 'agents', 'associations', 'citizens', 'others'] as const;

/** How many came, of whom; nobody by name. */
export function Figures({ attendance }: { attendance: NonNullable<MinutesContent['attendance']> }) {
  const t = useMessages();
  const total = WHO.reduce((sum, who) => sum + attendance[who], 0);
  const parts = WHO.filter((who) => attendance[who] > 0).map((who) => t(`reading.who.${who}`, { count: attendance[who] }));
  return <p className="box box--brand">{t('reading.came', { count: total, who: parts.join(', ') })}</p>;
}
