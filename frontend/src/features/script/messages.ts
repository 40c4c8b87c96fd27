import { fr } from '@/features/script/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('script', fr, () => import('@/features/script/messages.en'));
