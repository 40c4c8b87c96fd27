import { Link, useParams } from 'react-router-dom';
import { useChanges, useVersions, VERSIONS_SIZE } from '@/features/minutes/api/reading';
import { useMessages } from '@/features/minutes/messages';
import { RichText } from '@/features/minutes/text/rich-text';
import { Loaded } from '@/components/loaded';
import { PageHeader } from '@/components/page-header';
import { Pagination } from '@/components/pagination';
import type { SectionChange } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import { ordinal, useListAddress } from '@/lib/lists/address';
import './reading-page.css';

const FILTERS = { n: ordinal };

/** Editions of the minutes, and what is not the same in one as in the one before. */
export function MinutesVersionsPage() {
  const { id = '' } = useParams();
  const t = useMessages();
  const format = useFormat();
  const { values, page } = useListAddress(FILTERS);
  const versions = useVersions(id, page);
  return (
    <>
      <PageHeader title={t('versions.title')} above={<Link to={`/rencontres/${id}/compte-rendu`}>{t('reading.title')}</Link>} />
      <Loaded query={versions}>
        {({ items, total }) => {
          const shown = values.n ?? items[0]?.number ?? 1;
          return (
            <div className="stack stack--wide">
              <ul className="rows">
                {items.map(({ number, publishedAt, publishedBy }) => (
                  <li key={number} className="cluster cluster--apart minutes-version">
                    <span>
                      {t('versions.one', { number, date: format.moment(publishedAt) })}
                      {publishedBy && <span className="muted"> · {publishedBy}</span>}
                    </span>
                    <span className="cluster">
                      <Link to={`/rencontres/${id}/compte-rendu?version=${number}`} aria-label={t('versions.readNamed', { number })}>
                        {t('versions.read')}
                      </Link>
                      {number > 1 && (
                        <Link to={`?n=${number}`} aria-label={t('versions.changesNamed', { number })}>
                          {t('versions.changes')}
                        </Link>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              <Pagination page={page} size={VERSIONS_SIZE} total={total} />
              {shown > 1 ? <Changes eventId={id} version={shown} /> : <p className="muted">{t('versions.first')}</p>}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

function Changes({ eventId, version }: { eventId: string; version: number }) {
  const t = useMessages();
  const changes = useChanges(eventId, version);
  return (
    <section className="stack" aria-labelledby="changes">
      <h2 id="changes">{t('versions.whatChanged', { number: version, previous: version - 1 })}</h2>
      <p className="muted small">{t('versions.legend')}</p>
      <Loaded query={changes}>
        {({ sections }) =>
          sections.length === 0 ? (
            <p>{t('versions.nothing')}</p>
          ) : (
            sections.map((change, index) => <Change key={index} change={change} />)
          )
        }
      </Loaded>
    </section>
  );
}

function Change({ change }: { change: SectionChange }) {
  const t = useMessages();
  const format = useFormat();
  return (
    <div className="stack stack--tight">
      <h3>{t(`versions.kind.${change.kind}`, { title: format.text(change.title) })}</h3>
      {change.previousTitle && <p className="small muted">{t('versions.renamed', { title: format.text(change.previousTitle) })}</p>}
      {change.text && <RichText text={change.text} />}
      {change.mediaAdded > 0 && <p>{t('versions.mediaAdded', { count: change.mediaAdded })}</p>}
      {change.mediaRemoved > 0 && <p>{t('versions.mediaRemoved', { count: change.mediaRemoved })}</p>}
    </div>
  );
}
