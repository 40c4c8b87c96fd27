import { fr } from '@/features/foresight/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('foresight', fr, () => import('@/features/foresight/messages.en'));
