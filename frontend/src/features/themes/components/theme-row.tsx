import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/themes/messages';
import { Button } from '@/components/button';
import type { Theme } from '@/lib/api/types';
import './theme-row.css';

interface ThemeRowProps {
  theme: Theme;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onEdit: () => void;
  onArchive: () => void;
}

export function ThemeRow({ theme, first, last, onMove, onEdit, onArchive }: ThemeRowProps) {
  const t = useMessages();
  const { t: common } = useTranslation();
  const name = theme.nameFr;
  return (
    <li className="theme-row">
      <p>
        <strong>{name}</strong>
        <span className="muted small">
          <span lang="en">{theme.nameEn}</span> · {common(`axis.${theme.axis}`)}
        </span>
      </p>
      <div className="theme-row__tools">
        <Button look="quiet" small aria-label={t('up', { name })} disabled={first} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button look="quiet" small aria-label={t('down', { name })} disabled={last} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button look="quiet" small aria-label={t('editNamed', { name })} onClick={onEdit}>
          {t('edit')}
        </Button>
        <Button look="quiet" small aria-label={t('archiveNamed', { name })} onClick={onArchive}>
          {t('archive')}
        </Button>
      </div>
    </li>
  );
}
