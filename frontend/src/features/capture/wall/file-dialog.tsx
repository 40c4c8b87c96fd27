import type { Lane } from '@/features/capture/wall/lanes';
import { useMessages } from '@/features/capture/wall/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { useFormat } from '@/lib/format/use-format';

interface FileDialogProps {
  /** How many cards are put somewhere; without any it is closed. */
  count: number;
  lanes: Lane[];
  onChoose: (groupId: string | undefined) => void;
  onNew: () => void;
  onClose: () => void;
}

/** Where to put the chosen cards: for fingers, and for those who do not drag. */
export function FileDialog({ count, lanes, onChoose, onNew, onClose }: FileDialogProps) {
  const t = useMessages();
  const format = useFormat();
  return (
    <Dialog open={count > 0} title={t('file.title', { count })} onClose={onClose}>
      <ul className="stack stack--tight">
        {lanes.map(({ id, title, total }, number) => (
          <li key={id ?? ''}>
            <Button className="wall-choice" onClick={() => onChoose(id)}>
              <span>{id ? format.text(title ?? '') : t('lane.toSort')}</span>
              <span className="muted small">
                {t('lane.cards', { count: total })} {number < 10 && <kbd>{number}</kbd>}
              </span>
            </Button>
          </li>
        ))}
        <li>
          <Button className="wall-choice" look="primary" onClick={onNew}>
            {t('group.fresh')}
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}
