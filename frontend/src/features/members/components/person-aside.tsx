import { Link } from 'react-router-dom';
import { phoneLink, phoneText } from '@/lib/format/phone';
import { useMessages } from '@/features/members/messages';
import type { MemberDetail } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './person-aside.css';

/** How to reach this person, as this person chose, and where one finds the people around. */
export function PersonAside({ person }: { person: MemberDetail }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <>
      <section className="box stack stack--tight" aria-labelledby="contact">
        <h2 id="contact">{t('person.contact')}</h2>
        {person.email && (
          <p>
            <a href={`mailto:${person.email}`} aria-label={t('person.email', { name: person.firstName })}>
              {person.email}
            </a>
          </p>
        )}
        {person.phone && (
          <p>
            <a href={phoneLink(person.phone)} aria-label={t('person.phone', { phone: phoneText(person.phone) })}>
              {phoneText(person.phone)}
            </a>
          </p>
        )}
        {!person.email && !person.phone && <p className="muted">{t('person.noContact', { name: person.firstName })}</p>}
      </section>
      {(person.organisation || person.territory) && (
      <dl className="person-aside">
        {person.organisation && (
          <div>
            <dt>{t('person.organisation')}</dt>
            <dd>
              <Link to={`/structures/${person.organisation.id}`}>{format.text(person.organisation.name)}</Link>
            </dd>
          </div>
        )}
        {person.territory && (
          <div>
            <dt>{t('person.territory')}</dt>
            <dd>
              <Link to={`/territoires/${person.territory.id}`}>{person.territory.name}</Link>
            </dd>
          </div>
        )}
      </dl>
      )}
      <p className="muted small">{t('person.joined', { date: format.day(person.joinedAt) })}</p>
    </>
  );
}
