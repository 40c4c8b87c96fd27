import type { ReactNode } from 'react';
import './chip.css';

export type ChipTone = 'brand' | 'accent' | 'neutral' | 'notice' | 'danger';

export function Chip({ tone = 'neutral', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={`chip chip--${tone}`}>{children}</span>;
}
