import { useTranslation } from 'react-i18next';
import { useMessages } from '@/features/events/messages';
import type { RegisteredPerson } from '@/lib/api/types';

/** What a list says of somebody beside the name: the function of a member, or as what a guest comes. */
export function useParticipantWords() {
  const t = useMessages();
  const { t: common } = useTranslation();
  return ({ kind, jobTitle, role }: RegisteredPerson) => {
    if (kind !== 'MEMBER') return t(`registrations.kindName.${kind}`);
    return jobTitle ?? (role && common(`role.${role}`));
  };
}
