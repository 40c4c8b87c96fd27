import { fr } from '@/features/audit/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('audit', fr, () => import('@/features/audit/messages.en'));
