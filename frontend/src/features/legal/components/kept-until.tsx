import { useMessages } from '@/features/legal/messages';
import { fr } from '@/features/legal/messages.fr';
import type { RetentionRuleDetail } from '@/lib/api/types';
import { formatAmount } from '@/lib/format/numbers';
import { useFormat } from '@/lib/format/use-format';

const isKnown = (name: string): name is keyof typeof fr.rule => name in fr.rule;

/** How long things are kept, as the register of the API says: the words are ours, the time is its own. */
export function KeptUntil({ rules = [] }: { rules?: RetentionRuleDetail[] }) {
  const t = useMessages();
  const { language } = useFormat();
  if (rules.length === 0) return null;
  return (
    <ul className="privacy__times">
      {rules.map(({ name, amount, unit, since }) => (
        <li key={name}>
          {t('kept', {
            what: isKnown(name) ? t(`rule.${name}`) : name,
            time: formatAmount(amount, unit === 'YEAR' ? 'year' : 'day', language),
            since: t(`since.${since}`),
          })}
        </li>
      ))}
    </ul>
  );
}
