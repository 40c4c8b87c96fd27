import { fr } from '@/features/visits/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('visits', fr, () => import('@/features/visits/messages.en'));
