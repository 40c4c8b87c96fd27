import { useTranslation } from 'react-i18next';
import { fr } from '@/features/diagnosis/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('diagnosis', fr, () => import('@/features/diagnosis/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('diagnosis').t;
}
