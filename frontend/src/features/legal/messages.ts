import { fr } from '@/features/legal/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('legal', fr, () => import('@/features/legal/messages.en'));
