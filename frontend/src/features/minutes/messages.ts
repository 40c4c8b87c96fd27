import { fr } from '@/features/minutes/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('minutes', fr, () => import('@/features/minutes/messages.en'));
