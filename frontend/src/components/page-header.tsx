import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { usePageTitle } from '@/lib/hooks/use-page-title';
import './page-header.css';

interface PageHeaderProps {
  title: string;
  /** In the browser's tab, where the heading is a sentence. */
  shortTitle?: string;
  /** A line above the title. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

/**
 * The page's one h1. It takes the focus after a navigation inside the application, so that a screen reader says where
 * one has come to; not at the first load, where the browser begins at the top by itself.
 */
export function PageHeader({ title, shortTitle, above, lead, actions }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  usePageTitle(shortTitle ?? title);

  useEffect(() => {
    if (key !== 'default' && !window.location.hash) heading.current?.focus({ preventScroll: true });
    // Once for each page that is opened: a change of filter is no new page.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <header className="page-header">
      <div className="page-header__text">
        {above && <div className="page-header__above">{above}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {actions && <div className="cluster no-print">{actions}</div>}
    </header>
  );
}
