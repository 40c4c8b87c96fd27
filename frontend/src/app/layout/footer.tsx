import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { ContactLink } from '@/components/contact-link';
import { useConfiguration } from '@/lib/api/get-configuration';
import { changeLanguage } from '@/lib/i18n/i18n';

export function Footer() {
  const { t, i18n } = useTranslation();
  const { data: configuration } = useConfiguration();
  const other = i18n.language === 'fr' ? 'en' : 'fr';
  return (
    <footer className="footer no-print">
      <div className="footer__in">
        <div className="footer__about">
          <p>{t('footer.tagline')}</p>
          <p>{t('footer.territories')}</p>
          {configuration?.demo && <p>{t('footer.demo')}</p>}
        </div>
        <ul className="footer__links">
          <li>
            <ContactLink />
          </li>
          <li>
            <Link to="/accessibilite">{t('footer.accessibility')}</Link>
          </li>
          <li>
            <Link to="/mentions-legales">{t('footer.legal')}</Link>
          </li>
          <li>
            <Link to="/donnees-personnelles">{t('footer.privacy')}</Link>
          </li>
          <li>
            <a href="/api/docs">{t('footer.api')}</a>
          </li>
          {configuration?.demo && configuration.mailboxUrl && (
            <li>
              <a href={configuration.mailboxUrl}>{t('footer.mailbox')}</a>
            </li>
          )}
          <li>
            <button type="button" className="footer__language" lang={other} onClick={() => void changeLanguage(other)}>
              {t('language.switch')}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  );
}
