import { Link } from 'react-router-dom';
import { useMessages } from '@/features/members/messages';
import { Facts } from '@/components/facts';
import type { MemberDetail } from '@/lib/api/types';
import { phoneLink, phoneText } from '@/lib/format/phone';
import { useFormat } from '@/lib/format/use-format';

/** How to reach this person, as this person chose, and where one finds the people around. */
export function PersonAside({ person }: { person: MemberDetail }) {
  const t = useMessages();
  const format = useFormat();
  const { organisation, territory } = person;
  return (
    <>
      <section className="box stack stack--tight" aria-labelledby="contact">
        <h2 id="contact">{t('person.contact')}</h2>
        {person.email && (
          <p>
            <a href={`mailto:${person.email}`}>{person.email}</a>
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
      <Facts
        facts={[
          [t('person.organisation'), organisation && <Link to={`/structures/${organisation.id}`}>{format.text(organisation.name)}</Link>],
          [t('person.territory'), territory && <Link to={`/territoires/${territory.id}`}>{territory.name}</Link>],
        ]}
      />
      <p className="muted small">{t('person.joined', { date: format.day(person.joinedAt) })}</p>
    </>
  );
}
