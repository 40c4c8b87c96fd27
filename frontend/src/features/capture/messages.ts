import { fr } from '@/features/capture/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('capture', fr, () => import('@/features/capture/messages.en'));
