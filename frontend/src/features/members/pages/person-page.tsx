import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { useMember } from '@/features/members/api/members';
import { InvitationBox } from '@/features/members/components/invitation-box';
import { PersonAside } from '@/features/members/components/person-aside';
import { useMessages } from '@/features/members/messages';
import { Avatar } from '@/components/avatar';
import { ButtonLink } from '@/components/button';
import { Facts } from '@/components/facts';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { ThemeChip } from '@/components/theme-chip';
import type { MemberDetail } from '@/lib/api/types';
import { useSession } from '@/lib/auth/use-session';
import { useFormat } from '@/lib/format/use-format';
import './person-page.css';

export function PersonPage() {
  const { id = '' } = useParams();
  const member = useMember(id);
  return (
    <Loaded query={member} asPage>
      {(person) => <Person person={person} />}
    </Loaded>
  );
}

function Person({ person }: { person: MemberDetail }) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const format = useFormat();
  const { account, isStaff } = useSession();
  const mine = account?.profile?.id === person.id;
  const facts = [person.jobTitle && format.text(person.jobTitle), common(`role.${person.role}`)].filter(Boolean);

  return (
    <article>
      {mine && (
        <div className="box box--brand cluster cluster--apart person__mine">
          <p>{t('person.mine')}</p>
          <ButtonLink small to="/profil">
            {t('person.edit')}
          </ButtonLink>
        </div>
      )}
      <div className="person__head">
        <Avatar person={person} large />
        <PageHeader
          title={`${person.firstName} ${person.lastName}`}
          above={<Link to="/annuaire">{t('person.back')}</Link>}
          lead={facts.join(' · ')}
        />
      </div>
      <div className="with-aside">
        <div className="stack stack--wide">
          <Exchange person={person} />
          {person.biography && (
            <section className="stack stack--tight">
              <h2>{t('person.about')}</h2>
              <p className="prose as-typed">{format.text(person.biography)}</p>
            </section>
          )}
          <Facts
            facts={[
              [t('person.skills'), person.skills.map(format.text).join(', ')],
              [
                t('person.themes'),
                person.themes.length > 0 && (
                  <span className="cluster">
                    {person.themes.map((theme) => (
                      <ThemeChip key={theme.id} theme={theme} />
                    ))}
                  </span>
                ),
              ],
            ]}
          />
        </div>
        <div className="stack stack--wide">
          <PersonAside person={person} />
          {isStaff && !mine && <InvitationBox person={person} />}
        </div>
      </div>
    </article>
  );
}

/** What one comes for: what this person can give, and what one could bring. */
function Exchange({ person }: { person: MemberDetail }) {
  const t = useMessages();
  const format = useFormat();
  const empty = person.offers.length + person.needs.length + person.skills.length + person.themes.length === 0;
  if (empty && !person.biography) return <p className="muted">{t('person.quiet', { name: person.firstName })}</p>;
  return (
    <div className="person__exchange">
      {(['offers', 'needs'] as const).map(
        (side) =>
          person[side].length > 0 && (
            <section key={side} className="stack stack--tight">
              <h2>{t(`person.${side}`)}</h2>
              <ul>
                {person[side].map((line) => (
                  <li key={line}>{format.text(line)}</li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
