import { useRetentionRules } from '@/features/legal/api/get-retention-rules';
import { KeptUntil } from '@/features/legal/components/kept-until';
import { TextSection } from '@/features/legal/components/text-section';
import { useMessages } from '@/features/legal/messages';
import { ContactLink } from '@/components/contact-link';
import { PageHeader } from '@/components/page-header';
import './privacy-page.css';

const PROCESSINGS = [
  'profile', 'request', 'registration', 'details', 'needs', 'attendance', 'encounters', 'minutes', 'contacts', 'circles', 'capture', 'foresight', 'diagnosis', 'photos', 'travel', 'webinar', 'calendar', 'topics',
  'preparation', 'mail', 'journal', 'technical', 'device',
] as const;

/** What there is to say beside how long it is kept. */
const MORE = [
  'profile', 'registration', 'needs', 'minutes', 'contacts', 'circles', 'foresight', 'diagnosis', 'travel', 'webinar', 'calendar', 'device',
] as const;

const isSaidMore = (name: string): name is (typeof MORE)[number] => MORE.some((one) => one === name);

export function PrivacyPage() {
  const t = useMessages();
  const rules = useRetentionRules();
  return (
    <>
      <PageHeader title={t('privacy.title')} lead={<p>{t('privacy.lead')}</p>} />
      <div className="stack stack--wide">
        <section className="stack" aria-labelledby="recueilli">
          <h2 id="recueilli">{t('privacy.collected')}</h2>
          <table className="privacy">
            <thead>
              <tr>
                <th scope="col">{t('privacy.what')}</th>
                <th scope="col">{t('privacy.why')}</th>
                <th scope="col">{t('privacy.until')}</th>
              </tr>
            </thead>
            <tbody>
              {PROCESSINGS.map((name) => (
                <tr key={name}>
                  <th scope="row">{t(`privacy.${name}.what`)}</th>
                  <td data-label={t('privacy.why')}>{t(`privacy.${name}.why`)}</td>
                  <td data-label={t('privacy.until')}>
                    <KeptUntil rules={rules.data?.items.filter((rule) => rule.topic === name)} />
                    {isSaidMore(name) && <p>{t(`privacy.${name}.until`)}</p>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <div className="prose stack stack--wide">
          <TextSection title={t('privacy.never.title')} text={t('privacy.never.text')} />
          <TextSection title={t('privacy.rights.title')} text={t('privacy.rights.text')}>
            <p>
              <ContactLink asAddress />
            </p>
            <p>
              <a href="https://www.cnil.fr/fr/plaintes">{t('privacy.rights.link')}</a>
            </p>
          </TextSection>
        </div>
      </div>
    </>
  );
}
