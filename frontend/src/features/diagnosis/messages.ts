import { fr } from '@/features/diagnosis/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('diagnosis', fr, () => import('@/features/diagnosis/messages.en'));
