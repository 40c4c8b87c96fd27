import { fr } from '@/features/members/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('members', fr, () => import('@/features/members/messages.en'));
