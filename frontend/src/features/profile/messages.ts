import { fr } from '@/features/profile/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('profile', fr, () => import('@/features/profile/messages.en'));
