import { useTranslation } from 'react-i18next';
import { fr } from '@/features/attendance/messages.fr';
import { registerMessages } from '@/lib/i18n/i18n';

registerMessages('attendance', fr, () => import('@/features/attendance/messages.en').then((module) => module.en));

export function useMessages() {
  return useTranslation('attendance').t;
}
