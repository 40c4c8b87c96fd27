import { fr } from '@/features/contact/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('contact', fr, () => import('@/features/contact/messages.en'));
