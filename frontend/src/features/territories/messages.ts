import { fr } from '@/features/territories/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('territories', fr, () => import('@/features/territories/messages.en'));
