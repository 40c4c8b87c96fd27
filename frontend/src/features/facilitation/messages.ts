import { useTranslation } from 'react-i18next';
import { fr } from '@/features/facilitation/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('facilitation', fr, () => import('@/features/facilitation/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('facilitation').t;
}
