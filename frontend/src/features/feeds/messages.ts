import { fr } from '@/features/feeds/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('feeds', fr, () => import('@/features/feeds/messages.en'));
