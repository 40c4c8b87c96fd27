import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { Avatar } from '@/components/avatar';
import { ThemeChip } from '@/components/theme-chip';
import type { MemberSummary } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './person-item.css';

const MOST_THEMES = 3;

/** Who it is, from where, and on what. */
export function PersonItem({ person }: { person: MemberSummary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const place = person.territory?.name;
  return (
    <li className="person-item">
      <Avatar person={person} />
      <div className="person-item__text">
        <h2 className="person-item__name">
          <Link to={`/annuaire/${person.id}`}>
            {person.firstName} {person.lastName}
          </Link>
        </h2>
        <p>{[person.jobTitle && format.text(person.jobTitle), t(`role.${person.role}`)].filter(Boolean).join(' · ')}</p>
        <p className="muted">
          {[person.organisation?.name, person.organisation?.name === place ? undefined : place].filter(Boolean).join(' · ')}
        </p>
      </div>
      {person.themes.length > 0 && (
        <div className="person-item__themes">
          {person.themes.slice(0, MOST_THEMES).map((theme) => (
            <ThemeChip key={theme.id} theme={theme} />
          ))}
        </div>
      )}
    </li>
  );
}
