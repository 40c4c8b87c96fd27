import { useTranslation } from 'react-i18next';
import { fr } from '@/features/home/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('home', fr, () => import('@/features/home/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('home').t;
}
