import { fr } from '@/features/home/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('home', fr, () => import('@/features/home/messages.en'));
