import { useTranslation } from 'react-i18next';
import { fr } from '@/features/audit/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('audit', fr, () => import('@/features/audit/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('audit').t;
}
