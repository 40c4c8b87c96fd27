import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { useCompilation } from '@/features/minutes/api/compilation';
import { FILTERS, minutesFields } from '@/features/minutes/compilation/minutes-filters';
import { useMessages } from '@/features/minutes/messages';
import { CommitmentList } from '@/features/minutes/reading/commitment-list';
import { RichText } from '@/features/minutes/text/rich-text';
import { DownloadButtons } from '@/components/download-buttons';
import { EmptyState } from '@/components/empty-state';
import { ListFilters } from '@/components/list/list-filters';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import type { ContentSection } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { useListAddress } from '@/lib/lists/address';
import './list-page.css';

/** What the minutes of several days say of one theme, each with where it comes from. */
export function CompilationPage() {
  const t = useMessages();
  const format = useFormat();
  const { t: common } = useTranslation();
  const list = useListAddress(FILTERS);
  const { values } = list;
  const compilation = useCompilation(values);
  return (
    <>
      <PageHeader
        title={compilation.data ? t('compilation.titleOf', { theme: compilation.data.theme }) : t('compilation.title')}
        above={<Link to="/comptes-rendus">{t('list.title')}</Link>}
        lead={<p>{t('compilation.lead')}</p>}
      />
      <ListFilters list={list} label={t('list.filters')} spread fields={minutesFields(t, common)} />
      <div>
        {values.theme ? (
          <Loaded query={compilation}>
            {({ total, sources, commitments }) =>
              sources.length === 0 ? (
                <EmptyState title={t('list.noneTitle')}>{t('list.noneText')}</EmptyState>
              ) : (
                <div className="stack stack--wide">
                  {total > sources.length && <p className="box box--notice">{t('compilation.more', { count: sources.length, total })}</p>}
                  {sources.map((source) => (
                    <section key={source.eventId} className="stack" aria-labelledby={`source-${source.eventId}`}>
                      <h2 id={`source-${source.eventId}`}>
                        <Link to={`/rencontres/${source.eventId}/compte-rendu`}>{format.text(source.title)}</Link>
                      </h2>
                      <p className="small muted">{format.date(source.startsAt)}</p>
                      {source.sections.map((section) => (
                        <Part key={section.id} section={section} />
                      ))}
                    </section>
                  ))}
                  {commitments.length > 0 && <CommitmentList commitments={commitments} />}
                  <Files query={new URLSearchParams(values)} />
                </div>
              )
            }
          </Loaded>
        ) : (
          <EmptyState title={t('compilation.chooseTitle')}>{t('compilation.chooseText')}</EmptyState>
        )}
      </div>
    </>
  );
}

/** Its text is put into the page when somebody opens it: a year of minutes is long. */
function Part({ section }: { section: ContentSection }) {
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{format.text(section.title)}</summary>
      {open && <RichText text={section.text} />}
    </details>
  );
}

function Files({ query }: { query: URLSearchParams }) {
  const t = useMessages();
  return (
    <div className="stack stack--tight no-print">
      <DownloadButtons
        files={(['pdf', 'odt'] as const).map((format) => ({
          label: t(`export.${format}`),
          path: `/api/published-minutes/compilation/${format}?${query}`,
          fileName: `compilation.${format}`,
        }))}
      />
    </div>
  );
}
