import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '@/components/chip';
import { ContactLink } from '@/components/contact-link';
import { useFormat } from '@/lib/format/use-format';

/** Beside somebody's name: letters do not reach this person. */
export function UndeliveredMark({ since }: { since?: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return since ? <Chip tone="danger">{t('undelivered.mark', { date: format.day(since) })}</Chip> : null;
}

/** To the person whom letters do not reach, who alone can say where they should go. */
export function UndeliveredBox({ since, email, children }: { since?: string; email?: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!since) return null;
  return (
    <div className="box box--danger stack stack--tight" role="status">
      <p>
        <strong>{email ? t('undelivered.toYou', { email }) : t('undelivered.toYouByLink')}</strong>
      </p>
      <p>
        {t('undelivered.since', { date: format.day(since) })} {children} <ContactLink asAddress />
      </p>
    </div>
  );
}
