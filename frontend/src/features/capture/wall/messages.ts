import { fr } from '@/features/capture/wall/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('wall', fr, () => import('@/features/capture/wall/messages.en'));
