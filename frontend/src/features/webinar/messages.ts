import { fr } from '@/features/webinar/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('webinar', fr, () => import('@/features/webinar/messages.en'));
