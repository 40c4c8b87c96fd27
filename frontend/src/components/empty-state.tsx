import type { ReactNode } from 'react';
import './state.css';

interface EmptyStateProps {
  /** What belongs here. */
  title: string;
  children?: ReactNode;
  /** The first step. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="state">
      <p className="state__title">{title}</p>
      {children && <div className="muted">{children}</div>}
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
