import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/audit/messages';
import type { AuditEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

type Change = AuditEntry['changes'][number];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
const CONSTANT = /^[A-Z][A-Z_]*$/;
/** The API has put a name in the place of every identifier of what is still there. */
const IDENTIFIER = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
const LONGEST = 140;

/** A change as a sentence reads it: instants in Paris, states in words, yes and no, long text cut. */
export function useChangeWords() {
  const t = useMessages();
  const { i18n } = useTranslation();
  const format = useFormat();

  const word = (key: string) => (i18n.exists(key, { ns: 'audit' }) ? String(i18n.t(key, { ns: 'audit' } as never)) : undefined);

  const value = (text: string | undefined, kind: string) => {
    if (text === undefined || text === '') return t('nothing');
    if (INSTANT.test(text)) return format.moment(text);
    if (text === 'true' || text === 'false') return t(text === 'true' ? 'yes' : 'no');
    if (CONSTANT.test(text)) return word(`valueOf.${kind}.${text}`) ?? word(`value.${text}`) ?? text;
    const named = text.replace(IDENTIFIER, t('gone'));
    return named.length > LONGEST ? `${named.slice(0, LONGEST)}…` : named;
  };

  return {
    /** A field whose content is personal tells only that it changed. */
    change: ({ field, before, after }: Change, { action, objectType }: AuditEntry): ReactNode => {
      const name = word(`fieldName.${field}`) ?? field;
      if (before === undefined && after === undefined) return name;
      if (action === 'CREATE') {
        return (
          <>
            {t('field', { name })} <ins>{value(after, objectType)}</ins>
          </>
        );
      }
      return (
        <>
          {t('field', { name })} <del>{value(before, objectType)}</del> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{t('becomes')}</span> <ins>{value(after, objectType)}</ins>
        </>
      );
    },
  };
}
