import { fr } from '@/features/catalogue/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('catalogue', fr, () => import('@/features/catalogue/messages.en'));
