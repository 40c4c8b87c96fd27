import { fr } from '@/features/joining/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('joining', fr, () => import('@/features/joining/messages.en'));
