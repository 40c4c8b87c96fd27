import { nearbyTerritory } from '@/features/members/nearby';
import { useMessages } from '@/features/members/messages';
import { Button } from '@/components/button';
import { useTerritory } from '@/lib/api/get-territory';
import { useSession } from '@/lib/auth/use-session';

interface NearMeProps {
  territory: string | undefined;
  onChange: (territory: string | undefined) => void;
}

/** The question that the directory is most often asked, in one click. */
export function NearMe({ territory, onChange }: NearMeProps) {
  const t = useMessages();
  const { account } = useSession();
  const { data: mine } = useTerritory(account?.profile?.territory?.id);
  if (!mine) return null;
  const near = nearbyTerritory(mine);
  const chosen = territory === near.id;
  return (
    <Button small aria-pressed={chosen} onClick={() => onChange(chosen ? undefined : near.id)}>
      {t('directory.near', { name: near.name })}
    </Button>
  );
}
