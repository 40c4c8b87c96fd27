import { Link } from 'react-router-dom';
import { useMessages } from '@/features/script/messages';
import type { ScriptDetail } from '@/lib/api/types';

/** The ways to what is done around a part. */
export function CockpitLinks({ eventId, script }: { eventId: string; script: ScriptDetail }) {
  const t = useMessages();
  const part = `/rencontres/${eventId}/animation/${script.segmentId}`;
  return (
    <nav className="stack" aria-labelledby="cockpit-tools">
      <h2 id="cockpit-tools">{t('cockpit.tools')}</h2>
      <ul className="rows cockpit-links">
        <li>
          <Link to={`${part}/tableau`}>{t('cockpit.board')}</Link>
          <p className="muted small">{t('cockpit.boardHint')}</p>
        </li>
        <li>
          <Link to={`/rencontres/${eventId}/rotation/${script.segmentId}`}>{t('cockpit.rotation')}</Link>
        </li>
        {script.kind !== 'PEER_SUPERVISION' && (
          <>
            <li>
              <Link to={`${part}/recueil`}>{t('cockpit.capture')}</Link>
            </li>
            <li>
              <Link to={`${part}/mur`}>{t('cockpit.wall')}</Link>
            </li>
          </>
        )}
        {script.kind === 'FORESIGHT_WORKSHOP' && (
          <li>
            <Link to={`${part}/scenarios`}>{t('cockpit.scenarios')}</Link>
          </li>
        )}
        {script.kind === 'SHARED_DIAGNOSIS' && (
          <li>
            <Link to={`${part}/diagnostic`}>{t('cockpit.diagnosis')}</Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
