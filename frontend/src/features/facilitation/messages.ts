import { fr } from '@/features/facilitation/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('facilitation', fr, () => import('@/features/facilitation/messages.en'));
