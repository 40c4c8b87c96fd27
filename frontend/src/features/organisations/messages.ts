import { fr } from '@/features/organisations/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('organisations', fr, () => import('@/features/organisations/messages.en'));
