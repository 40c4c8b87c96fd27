import { useTranslation } from 'react-i18next';
import { useConfiguration } from '@/lib/api/get-configuration';

/** Where one writes to the network; nothing until it is known. */
export function ContactLink({ asAddress }: { asAddress?: boolean }) {
  const { t } = useTranslation();
  const { data: configuration } = useConfiguration();
  if (!configuration) return null;
  return <a href={`mailto:${configuration.contact}`}>{asAddress ? configuration.contact : t('contact.write')}</a>;
}
