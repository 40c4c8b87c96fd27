import { fr } from '@/components/media/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('media', fr, () => import('@/components/media/messages.en'));
