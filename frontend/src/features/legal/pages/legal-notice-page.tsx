import { TextSection } from '@/features/legal/components/text-section';
import { useMessages } from '@/features/legal/messages';
import { ContactLink } from '@/components/contact-link';
import { PageHeader } from '@/components/page-header';
import { useTerritorySource } from '@/lib/api/get-territory';

const SECTIONS = ['publisher', 'host', 'content', 'report'] as const;

export function LegalNoticePage() {
  const t = useMessages();
  const { data: source } = useTerritorySource();
  return (
    <>
      <PageHeader title={t('legal.title')} />
      <div className="prose stack stack--wide">
        {SECTIONS.map((section) => (
          <TextSection key={section} title={t(`legal.${section}.title`)} text={t(`legal.${section}.text`)}>
            {section === 'report' && (
              <p>
                <ContactLink asAddress />
              </p>
            )}
          </TextSection>
        ))}
        <TextSection title={t('legal.territories.title')} text={t('legal.territories.text')}>
          {source && (
            <p>
              <a href={source.url}>
                {t('legal.territories.edition', {
                  title: source.title,
                  publisher: source.publisher,
                  edition: source.edition,
                })}
              </a>
              {' · '}
              <a href={source.licenceUrl}>{source.licence}</a>
            </p>
          )}
        </TextSection>
      </div>
    </>
  );
}
