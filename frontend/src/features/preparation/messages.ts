import { fr } from '@/features/preparation/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('preparation', fr, () => import('@/features/preparation/messages.en'));
