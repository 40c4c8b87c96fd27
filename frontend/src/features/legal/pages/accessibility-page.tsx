import { TextSection } from '@/features/legal/components/text-section';
import { useMessages } from '@/features/legal/messages';
import { ContactLink } from '@/components/contact-link';
import { PageHeader } from '@/components/page-header';

export function AccessibilityPage() {
  const t = useMessages();
  return (
    <>
      <PageHeader
        title={t('accessibility.title')}
        shortTitle={t('accessibility.shortTitle')}
        lead={<p>{t('accessibility.lead')}</p>}
      />
      <div className="prose stack stack--wide">
        <TextSection title={t('accessibility.state.title')} text={t('accessibility.state.text')} />
        <TextSection asList title={t('accessibility.done.title')} text={t('accessibility.done.text')} />
        <TextSection asList title={t('accessibility.limits.title')} text={t('accessibility.limits.text')} />
        <TextSection title={t('accessibility.contact.title')} text={t('accessibility.contact.text')}>
          <p>
            <ContactLink asAddress />
          </p>
          <p>
            <a href="https://formulaire.defenseurdesdroits.fr/">{t('accessibility.contact.link')}</a>
          </p>
        </TextSection>
      </div>
    </>
  );
}
