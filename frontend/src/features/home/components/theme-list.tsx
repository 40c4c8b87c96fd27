import { Link } from 'react-router-dom';
import { useMessages } from '@/features/home/messages';
import type { Home } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';

export function ThemeList({ counts }: { counts: Home['themeCounts'] }) {
  const t = useMessages();
  const format = useFormat();
  const shown = counts.filter(({ upcomingEvents }) => upcomingEvents > 0).slice(0, 8);
  if (shown.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="par-theme">
      <h2 id="par-theme">{t('themes')}</h2>
      <ul className="home__themes">
        {shown.map(({ theme, upcomingEvents }) => (
          <li key={theme.id}>
            <Link to={`/rencontres?theme=${encodeURIComponent(theme.slug)}`}>{format.theme(theme)}</Link>{' '}
            <span className="muted small">{t('themeEvents', { count: upcomingEvents })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
