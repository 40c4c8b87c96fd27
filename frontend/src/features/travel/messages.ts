import { fr } from '@/features/travel/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('travel', fr, () => import('@/features/travel/messages.en'));
