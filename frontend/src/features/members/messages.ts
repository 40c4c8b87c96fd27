import { useTranslation } from 'react-i18next';
import { fr } from '@/features/members/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('members', fr, () => import('@/features/members/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('members').t;
}
