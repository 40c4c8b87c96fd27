import { useTranslation } from 'react-i18next';
import { fr } from '@/features/joining/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('joining', fr, () => import('@/features/joining/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('joining').t;
}
