import { fr } from '@/features/events/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('events', fr, () => import('@/features/events/messages.en'));
