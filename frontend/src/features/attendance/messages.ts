import { fr } from '@/features/attendance/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('attendance', fr, () => import('@/features/attendance/messages.en'));
