import { Link } from 'react-router-dom';
import { useChangeWords } from '@/features/audit/change-words';
import { useMessages } from '@/features/audit/messages';
import type { AuditEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './entry-item.css';

const SHOWN = 4;

/** « Camille Roussel a modifié une rencontre « Sols vivants » », and what became of each field. */
export function EntryItem({ entry, kind }: { entry: AuditEntry; kind: string }) {
  const t = useMessages();
  const format = useFormat();
  const words = useChangeWords();
  return (
    <li className="entry">
      <p className="muted small entry__when">
        <time dateTime={entry.at} title={entry.requestId && t('reference', { id: entry.requestId })}>
          {format.moment(entry.at)}
        </time>
      </p>
      <div className="entry__text">
        <p>
          <strong>{entry.actor}</strong> {t(`action.${entry.action}`)}{' '}
          <Link to={{ search: `type=${entry.objectType}&objet=${entry.objectId}` }} aria-label={`${kind} – ${t('onlyThis')}`}>
            {kind}
          </Link>{' '}
          {entry.objectName && (entry.page ? <Link to={entry.page}>{t('of', { name: entry.objectName })}</Link> : t('of', { name: entry.objectName }))}
        </p>
        {entry.action !== 'DELETE' && entry.changes.length > 0 && (
          <ul className="entry__changes">
            {entry.changes.slice(0, SHOWN).map((change) => (
              <li key={change.field}>{words.change(change, entry)}</li>
            ))}
            {entry.changes.length > SHOWN && <li>… {t('changes', { count: entry.changes.length - SHOWN })}</li>}
          </ul>
        )}
      </div>
    </li>
  );
}
