import { useTranslation } from 'react-i18next';
import { Mark } from '@/components/mark';
import { Skeleton } from '@/components/skeleton';
import './header.css';
import './layout.css';

/** The page without its content, for the moment that it takes to find out who reads. */
export function BootScreen() {
  const { t } = useTranslation();
  return (
    <div className="layout">
      <header className="header">
        <div className="header__bar">
          <span className="header__name">
            <Mark /> {t('name')}
          </span>
        </div>
      </header>
      <main className="layout__main">
        <Skeleton kind="page" />
      </main>
    </div>
  );
}
