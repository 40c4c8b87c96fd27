import { useMessages } from '@/features/events/messages';
import { Chip } from '@/components/chip';
import { UndeliveredMark } from '@/components/undelivered';
import type { RegistrationEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const TONES = { REGISTERED: 'brand', WAITING: 'notice', CANCELLED: 'neutral' } as const;

export function RegistrationStateText({ entry }: { entry: RegistrationEntry }) {
  const t = useMessages();
  const format = useFormat();
  const more =
    entry.state === 'WAITING' && entry.position
      ? t('registrations.rank', { position: entry.position })
      : entry.waitsFor
        ? t(`registrations.waitsFor.${entry.waitsFor}`, { position: entry.position ?? '' })
        : entry.state === 'REGISTERED' && entry.promotedAt
          ? t('registrations.promoted', { date: format.day(entry.promotedAt) })
          : undefined;
  return (
    <>
      <Chip tone={TONES[entry.state]}>{t(`registrations.stateName.${entry.state}`)}</Chip>
      {entry.present && <> <Chip tone="brand">✓ {t('registrations.present')}</Chip></>}
      {entry.undeliveredSince && (
        <>
          {' '}
          <UndeliveredMark since={entry.undeliveredSince} />
        </>
      )}
      {more && <span className="muted small"> {more}</span>}
    </>
  );
}
