import { useId, useState } from 'react';
import { useInvitationLinks } from '@/features/registration/api/registration';
import { NewLink } from '@/features/registration/components/new-link';
import { RevokeLink } from '@/features/registration/components/revoke-link';
import { useMessages } from '@/features/registration/messages';
import { Button } from '@/components/button';
import { ListPage } from '@/components/list/list-page';
import type { EventDetail, InvitationLinkDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { NO_FILTERS, useListAddress } from '@/lib/lists/address';
import './side-box.css';

/** Links by which people without an account register: made, counted, revoked. */
export function InvitationLinks({ event }: { event: EventDetail }) {
  const t = useMessages();
  const id = useId();
  const { page } = useListAddress(NO_FILTERS);
  const links = useInvitationLinks(event.id, page);
  const [revoking, setRevoking] = useState<InvitationLinkDetail>();
  return (
    <section className="box stack side-box" aria-labelledby={id}>
      <h2 id={id}>{t('links.title')}</h2>
      <p className="muted">{t('links.hint')}</p>
      <NewLink event={event} />
      <ListPage query={links} empty={<p className="muted">{t('links.none')}</p>}>
        {(items) => (
          <ul className="rows">
            {items.map((link) => (
              <LinkItem key={link.id} link={link} onRevoke={() => setRevoking(link)} />
            ))}
          </ul>
        )}
      </ListPage>
      <RevokeLink eventId={event.id} link={revoking} onClose={() => setRevoking(undefined)} />
    </section>
  );
}

function LinkItem({ link, onRevoke }: { link: InvitationLinkDetail; onRevoke: () => void }) {
  const t = useMessages();
  const format = useFormat();
  const until = link.revokedAt
    ? t('links.revoked')
    : link.usable
      ? t('links.expires', { date: format.moment(link.expiresAt) })
      : t('links.expired');
  return (
    <li className="cluster cluster--apart">
      <div>
        <strong>{format.text(link.label)}</strong>
        <p className="muted small">
          {[t('links.used', { count: link.uses, most: link.mostUses }), until, t('links.by', { name: link.createdBy })].join(' · ')}
        </p>
      </div>
      {link.usable && (
        <Button look="quiet" small aria-label={t('links.revokeNamed', { label: link.label })} onClick={onRevoke}>
          {t('links.revoke')}
        </Button>
      )}
    </li>
  );
}
