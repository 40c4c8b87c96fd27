import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router-dom';
import './pagination.css';

interface PaginationProps {
  page: number;
  size: number;
  total: number;
}

/** First, last, and the neighbours: 1 … 4 [5] 6 … 12. A zero stands for what is left out. */
export function pagesToShow(page: number, last: number): number[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, last])].filter((n) => n >= 1 && n <= last);
  return wanted.flatMap((n, index) => {
    const before = wanted[index - 1];
    return before !== undefined && n - before > 1 ? [0, n] : [n];
  });
}

/** Real links: they can be opened in a tab, and the way back works. */
export function Pagination({ page, size, total }: PaginationProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const last = Math.ceil(total / size);
  if (last <= 1) return null;

  const to = (target: number) => {
    const next = new URLSearchParams(params);
    if (target === 1) next.delete('page');
    else next.set('page', String(target));
    return { search: next.toString() };
  };

  return (
    <nav className="pagination no-print" aria-label={t('list.pages')}>
      {page > 1 && (
        <Link className="pagination__step" to={to(page - 1)} rel="prev">
          {t('list.previous')}
        </Link>
      )}
      <ol className="pagination__pages">
        {pagesToShow(page, last).map((n, index) =>
          n === 0 ? (
            <li key={`gap${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={n}>
              <Link
                className="pagination__page"
                to={to(n)}
                aria-label={t('list.page', { page: n })}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </Link>
            </li>
          ),
        )}
      </ol>
      {page < last && (
        <Link className="pagination__step" to={to(page + 1)} rel="next">
          {t('list.next')}
        </Link>
      )}
    </nav>
  );
}
