import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Home } from '@/lib/api/types';
import { useFormat } from '@/lib/format/use-format';
import './catalogue-item.css';

export type CatalogueEntry = Home['news'][number];

/** Where what is published has its page. */
const PAGES: Record<CatalogueEntry['kind'], (id: string) => string> = {
  EVENT: (id) => `/rencontres/${id}`,
  MINUTES: (id) => `/rencontres/${id}/compte-rendu`,
  TOPIC: (id) => `/sujets/${id}`,
  ORGANISATION: (id) => `/structures/${id}`,
  MEMBER: (id) => `/annuaire/${id}`,
};

export const KINDS = Object.keys(PAGES) as CatalogueEntry['kind'][];

/** Anything published, in a line: what it is, its name, where and when. */
export function CatalogueItem({ entry }: { entry: CatalogueEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const about = [t(`catalogue.kind.${entry.kind}`), entry.happensAt && format.day(entry.happensAt), entry.territory?.name];
  return (
    <div className="catalogue-item">
      <Link to={PAGES[entry.kind](entry.id)}>{format.text(entry.title)}</Link>
      <span className="muted small">{about.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
