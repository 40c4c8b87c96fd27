import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { SHOWN_MEMBERS, useOrganisationMembers } from '@/features/organisations/api/organisations';
import { useMessages } from '@/features/organisations/messages';
import { Avatar } from '@/components/avatar';
import { Button } from '@/components/button';
import { Loaded } from '@/components/loaded';
import { Skeleton } from '@/components/skeleton';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';
import './organisation-members.css';

/** Who is there, for members; a visitor is told how to see them. */
export function OrganisationMembers({ organisation }: { organisation: { id: string; memberCount: number } }) {
  const t = useMessages();
  const { status } = useAuth();
  if (organisation.memberCount === 0) return <p className="muted">{t('detail.noMembers')}</p>;
  return (
    <section className="stack" aria-labelledby="membres">
      <h2 id="membres">{t('detail.members')}</h2>
      {status === 'member' ? <People organisation={organisation.id} /> : <SignInHint />}
    </section>
  );
}

function SignInHint() {
  const t = useMessages();
  const { t: common } = useTranslation();
  const { signIn } = useAuth();
  return (
    <div className="cluster">
      <p className="muted">{t('detail.signIn')}</p>
      <Button small onClick={() => void signIn()}>
        {common('account.signIn')}
      </Button>
    </div>
  );
}

function People({ organisation }: { organisation: string }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const members = useOrganisationMembers(organisation, true);
  return (
    <Loaded query={members} skeleton={<Skeleton kind="text" />}>
      {({ items, total }) => (
        <>
          <ul className="organisation-members">
            {items.map((person) => (
              <li key={person.id}>
                <Avatar person={person} />
                <p>
                  <Link to={`/annuaire/${person.id}`}>
                    {person.firstName} {person.lastName}
                  </Link>
                  <br />
                  <span className="muted small">
                    {person.jobTitle ? format.text(person.jobTitle) : common(`role.${person.role}`)}
                  </span>
                </p>
              </li>
            ))}
          </ul>
          {total > SHOWN_MEMBERS && (
            <p>
              <Link to={`/annuaire?organisation=${organisation}`}>{t('detail.membersAll', { count: total })}</Link>
            </p>
          )}
        </>
      )}
    </Loaded>
  );
}
