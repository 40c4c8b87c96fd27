import { useTranslation } from 'react-i18next';
import { fr } from '@/features/organisations/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('organisations', fr, () => import('@/features/organisations/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('organisations').t;
}
