import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/preparation/messages';
import type { EventKind, EventVisibility, PlanChange, SegmentKind } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

const FIELDS = [
  'kind', 'title', 'summary', 'description', 'themeIds', 'visibility', 'startsAt', 'endsAt', 'online', 'onlineUrl', 'placeName',
  'address', 'territoryId', 'capacity', 'registrationDeadline', 'order', 'room', 'speakers', 'parallelGroup',
] as const;

/** One change in words: what, from what, to what. */
export function Change({ change }: { change: PlanChange }) {
  const t = useMessages();
  const words = useWords();
  const { segment, before, after } = change;
  if (change.field === 'segment') {
    return (
      <div>
        <dt>{t(after ? 'versions.added' : 'versions.gone', { segment: segment ?? '' })}</dt>
      </div>
    );
  }
  const known = FIELDS.find((one) => one === change.field);
  const field = t(`versions.field.${known ?? 'other'}`);
  return (
    <div>
      <dt>{segment ? t('versions.inSegment', { field, segment }) : field}</dt>
      <dd>
        <del>
          <span className="visually-hidden">{t('versions.was')} </span>
          {words(change, before)}
        </del>{' '}
        <span aria-hidden="true">→</span>{' '}
        <ins>
          <span className="visually-hidden">{t('versions.is')} </span>
          {words(change, after)}
        </ins>
      </dd>
    </div>
  );
}

function useWords() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  return ({ field, segment }: PlanChange, value: string | undefined) => {
    if (value === undefined || value === '') return t('versions.nothing');
    switch (field) {
      case 'startsAt':
      case 'endsAt':
      case 'registrationDeadline':
        return segment ? format.time(value) : `${format.date(value)}, ${format.time(value)}`;
      case 'kind':
        return segment ? common(`events.segment.${value as SegmentKind}`) : common(`events.kind.${value as EventKind}`);
      case 'visibility':
        return t(`versions.visibility.${value as EventVisibility}`);
      case 'online':
      case 'parallelGroup':
        return t(value === 'true' ? 'versions.yes' : 'versions.no');
      default:
        return format.text(value);
    }
  };
}
