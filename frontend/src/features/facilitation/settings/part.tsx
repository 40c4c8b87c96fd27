import { type ReactNode, useState } from 'react';

interface PartProps {
  title: string;
  /** How many entries there are, seen while it is folded. */
  count?: number;
  hint: string;
  /** Something in it is to be mended. */
  wrong?: boolean;
  children: ReactNode;
}

/** What few need stays folded, and is not even in the page until somebody opens it. */
export function Part({ title, count = 0, hint, wrong = false, children }: PartProps) {
  const [open, setOpen] = useState(false);
  const shown = open || wrong;
  return (
    <details className="rotation-part" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title} {count > 0 && <span className="rotation-part__count">· {count}</span>}
      </summary>
      {shown && (
        <div className="stack">
          <p className="muted small">{hint}</p>
          {children}
        </div>
      )}
    </details>
  );
}
