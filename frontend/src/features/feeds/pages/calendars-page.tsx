import { useState } from 'react';
import { FeedAddress } from '@/features/feeds/components/feed-address';
import { PrivateCalendar } from '@/features/feeds/components/private-calendar';
import { useMessages } from '@/features/feeds/messages';
import { SelectField } from '@/components/form/select-field';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { useThemes } from '@/lib/api/get-themes';
import type { Theme } from '@/lib/api/types';
import { useAuth } from '@/lib/auth/auth-context';
import { useFormat } from '@/lib/format/use-format';

const PUBLIC = '/api/calendars/public.ics';

const address = (path: string) => new URL(path, window.location.origin).href;

export function CalendarsPage() {
  const t = useMessages();
  const { status } = useAuth();
  const themes = useThemes();
  return (
    <>
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <div className="with-aside">
        <div className="stack stack--wide">
          {status === 'member' && <PrivateCalendar />}
          <section className="stack stack--tight" aria-labelledby="agenda-public">
            <h2 id="agenda-public">{t('public.title')}</h2>
            <p className="muted">{t('public.text')}</p>
            <FeedAddress url={address(PUBLIC)} name={t('public.title')} />
          </section>
          <section className="stack" aria-labelledby="agenda-themes">
            <h2 id="agenda-themes">{t('themes.title')}</h2>
            <Loaded query={themes}>{(items) => <ThemeFeed themes={items} />}</Loaded>
          </section>
        </div>
        <aside className="box stack stack--tight" aria-labelledby="agenda-aide">
          <h2 id="agenda-aide">{t('help.title')}</h2>
          <ol>
            <li>{t('help.phone')}</li>
            <li>{t('help.web')}</li>
            <li>{t('help.refresh')}</li>
          </ol>
          <p className="muted small">{t('help.secret')}</p>
        </aside>
      </div>
    </>
  );
}

/** One theme at a time: sixteen addresses below each other would help nobody. */
function ThemeFeed({ themes }: { themes: Theme[] }) {
  const t = useMessages();
  const format = useFormat();
  const [slug, setSlug] = useState('');
  const theme = themes.find((one) => one.slug === slug);
  return (
    <>
      <SelectField
        id="agenda-theme"
        label={t('themes.choose')}
        value={slug}
        empty={t('themes.none')}
        options={themes.map((one) => ({ value: one.slug, label: format.theme(one) }))}
        onChange={setSlug}
      />
      {theme && <FeedAddress url={address(`/api/calendars/themes/${theme.slug}.ics`)} name={format.theme(theme)} />}
    </>
  );
}
