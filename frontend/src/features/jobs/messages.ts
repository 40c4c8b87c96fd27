import { fr } from '@/features/jobs/messages.fr';
import { messagesOf } from '@/lib/i18n/i18n';

export const useMessages = messagesOf('jobs', fr, () => import('@/features/jobs/messages.en'));
