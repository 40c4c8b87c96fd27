import { fr } from '@/features/circle/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('circle', fr, () => import('@/features/circle/messages.en'));
