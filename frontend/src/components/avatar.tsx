import { usePhoto } from '@/lib/api/get-photo';
import './avatar.css';

interface AvatarProps {
  person: { firstName: string; lastName: string; photoUrl?: string };
  large?: boolean;
}

/** The face, or the initials; the name always stands beside it. */
export function Avatar({ person, large }: AvatarProps) {
  const photo = usePhoto(person.photoUrl);
  const look = `avatar${large ? ' avatar--large' : ''}`;
  if (photo) return <img className={look} src={photo} alt="" />;
  return (
    <span className={look} aria-hidden="true">
      {person.firstName.charAt(0)}
      {person.lastName.charAt(0)}
    </span>
  );
}
