import { fr } from '@/features/topics/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('topics', fr, () => import('@/features/topics/messages.en'));
