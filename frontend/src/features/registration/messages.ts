import { fr } from '@/features/registration/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('registration', fr, () => import('@/features/registration/messages.en'));
