import { useMessages } from '@/features/facilitation/messages';
import { fullName, plain } from '@/features/facilitation/people';
import type { Picked } from '@/components/pickers/picked';
import { RemotePicker } from '@/components/pickers/remote-picker';
import type { RotationPerson } from '@/lib/api/types';

/** Whom the settings can name, and how they are called. */
export interface People {
  known: RotationPerson[];
  /** Named before, and no longer taking part. */
  missing: Set<string>;
  nameOf: (registrationId: string) => string;
}

interface PersonPickerProps {
  id: string;
  error?: string;
  people: People;
  /** Who is named already. */
  taken: string[];
  onPick: (registrationId: string) => void;
}

const MOST = 12;

/** Finds somebody of those who take part, by the first letters. */
export function PersonPicker({ id, error, people, taken, onPick }: PersonPickerProps) {
  const t = useMessages();
  const search = async (text: string): Promise<Picked[]> => {
    const wanted = plain(text);
    return people.known
      .filter((person) => !taken.includes(person.registrationId) && plain(`${fullName(person)} ${person.lastName} ${person.firstName}`).includes(wanted))
      .slice(0, MOST)
      .map((person) => ({ id: person.registrationId, name: fullName(person), detail: person.organisationName }));
  };
  return (
    <RemotePicker
      id={id}
      optional
      label={t('settings.addPerson')}
      error={error}
      value={undefined}
      emptyAfterPick
      search={search}
      searchKey={`rotation/${taken.join()}/${people.known.length}`}
      onChange={(picked) => picked && onPick(picked.id)}
    />
  );
}
