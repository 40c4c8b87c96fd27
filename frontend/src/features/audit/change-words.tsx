import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/audit/messages';
import type { AuditEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

type Change = AuditEntry['changes'][number];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
const LONGEST = 140;

/** A change as a sentence reads it: instants in Paris, yes and no, long text cut. */
export function useChangeWords() {
  const t = useMessages();
  const { i18n } = useTranslation();
  const format = useFormat();

  const named = (group: 'object' | 'fieldName', key: string) =>
    i18n.exists(`${group}.${key}`, { ns: 'audit' }) ? String(i18n.t(`${group}.${key}`, { ns: 'audit' } as never)) : key;

  const value = (text: string | undefined) => {
    if (text === undefined || text === '') return t('nothing');
    if (INSTANT.test(text)) return format.moment(text);
    if (text === 'true' || text === 'false') return t(text === 'true' ? 'yes' : 'no');
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  };

  return {
    object: (type: string) => named('object', type),
    /** A field whose content is personal tells only that it changed. */
    change: ({ field, before, after }: Change, created: boolean): ReactNode => {
      const name = named('fieldName', field);
      if (before === undefined && after === undefined) return name;
      if (created) {
        return (
          <>
            {t('field', { name })} <ins>{value(after)}</ins>
          </>
        );
      }
      return (
        <>
          {t('field', { name })} <del>{value(before)}</del> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{t('becomes')}</span> <ins>{value(after)}</ins>
        </>
      );
    },
  };
}
