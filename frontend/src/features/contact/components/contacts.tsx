import { Link } from 'react-router-dom';
import { useContacts, useWish } from '@/features/contact/api/contacts';
import { GuestAddress } from '@/features/contact/components/guest-address';
import { useMessages } from '@/features/contact/messages';
import { Chip } from '@/components/chip';
import { CheckField } from '@/components/form/check-field';
import { InlineError } from '@/components/inline-error';
import type { Companion, ContactWay } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './contacts.css';

/** Whom one met and wants to see again. Says nothing until a round of a speed dating has ended. */
export function Contacts({ eventId, enabled }: { eventId: string; enabled?: boolean }) {
  const t = useMessages();
  const format = useFormat();
  const { data } = useContacts(eventId, enabled);
  const wish = useWish(eventId);
  if (!data || data.people.length === 0) return null;
  const date = format.day(data.erasedAt);
  return (
    <section className="stack contacts no-print" aria-labelledby="contacts">
      <h2 id="contacts">{t('title')}</h2>
      {data.open && <p>{t('text')}</p>}
      <p className="muted small">{t(data.open ? 'until' : 'closed', { date })}</p>
      <ul className="rows contacts__people">
        {data.people.map((person) => (
          <li key={person.registrationId}>
            <Person
              person={person}
              open={data.open}
              busy={wish.isPending && wish.variables.registrationId === person.registrationId ? wish.variables.wished : undefined}
              onWish={(wished) => wish.mutate({ registrationId: person.registrationId, wished })}
            />
          </li>
        ))}
      </ul>
      {wish.isError && <InlineError error={wish.error} />}
      {data.member ? (
        <p className="muted small">
          {t('mine')} {ways(data.mine).join(', ') || t('nothing')} <Link to="/profil">{t('profile')}</Link>
        </p>
      ) : (
        <>
          <GuestAddress eventId={eventId} address={data.mine.address ?? ''} />
          <p className="muted small">{t('byLink')}</p>
        </>
      )}
    </section>
  );
}

const ways = ({ email, phone, address }: ContactWay) => [email, phone, address].filter((way) => way !== undefined);

interface PersonProps {
  person: Companion;
  open: boolean;
  /** What was just asked for, until the answer comes. */
  busy?: boolean;
  onWish: (wished: boolean) => void;
}

function Person({ person, open, busy, onWish }: PersonProps) {
  const t = useMessages();
  const name = `${person.firstName} ${person.lastName}`;
  return (
    <div className="contacts__person">
      {open ? (
        <CheckField
          id={`contact-${person.registrationId}`}
          label={t('wish', { name })}
          hint={person.organisationName}
          value={busy ?? person.wished}
          onChange={onWish}
        />
      ) : (
        <p>
          <strong>{name}</strong> {person.organisationName && <span className="muted">{person.organisationName}</span>}
        </p>
      )}
      <div role="status">
        {person.mutual && person.way && (
          <div className="stack stack--tight contacts__match">
            <p>
              <Chip tone="brand">{t('mutual')}</Chip>
            </p>
            <Way way={person.way} />
          </div>
        )}
      </div>
    </div>
  );
}

function Way({ way }: { way: ContactWay }) {
  const t = useMessages();
  if (ways(way).length === 0) return <p>{t('noWay')}</p>;
  return (
    <p className="cluster">
      {way.email && <a href={`mailto:${way.email}`}>{way.email}</a>}
      {way.phone && <a href={`tel:${way.phone}`}>{way.phone}</a>}
      {way.address && <span>{way.address}</span>}
    </p>
  );
}
