import { fr } from '@/features/themes/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('themes', fr, () => import('@/features/themes/messages.en'));
