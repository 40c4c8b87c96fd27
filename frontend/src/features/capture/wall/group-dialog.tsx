import { useMessages } from '@/features/capture/wall/messages';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';

interface GroupDialogProps {
  /** The group that it is about; without one it is closed. */
  title?: string;
  first: boolean;
  last: boolean;
  onRename: () => void;
  onMove: (by: -1 | 1) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** What can be done with a group. Nothing of it needs to be asked twice: all of it can be undone. */
export function GroupDialog({ title, first, last, onRename, onMove, onDelete, onClose }: GroupDialogProps) {
  const t = useMessages();
  const then = (what: () => void) => () => {
    onClose();
    what();
  };
  return (
    <Dialog open={title !== undefined} title={t('group.heading', { title })} onClose={onClose}>
      <div className="stack">
        <Button onClick={then(onRename)}>{t('group.rename')}</Button>
        <Button disabled={first} onClick={then(() => onMove(-1))}>
          {t('group.earlier')}
        </Button>
        <Button disabled={last} onClick={then(() => onMove(1))}>
          {t('group.later')}
        </Button>
        <Button look="danger" onClick={then(onDelete)}>
          {t('group.delete')}
        </Button>
        <p className="muted small">{t('group.deleteHint')}</p>
      </div>
    </Dialog>
  );
}
