import { useMessages } from '@/features/capture/wall/messages';
import { Button } from '@/components/button';

export interface Hand {
  file: () => void;
  group: () => void;
  merge: () => void;
  split: () => void;
  hide: () => void;
  read: () => void;
  clear: () => void;
}

interface WallToolsProps {
  hand: Hand;
  chosen: number;
  /** Whether one of them speaks for others. */
  splits: boolean;
  /** Whether all of them are hidden. */
  hidden: boolean;
  undo?: () => void;
}

/** What can be done with the chosen cards, and by which key. It stays in reach at the foot of the window. */
export function WallTools({ hand, chosen, splits, hidden, undo }: WallToolsProps) {
  const t = useMessages();
  return (
    <div className="wall-tools no-print" role="group" aria-label={t('tools.label')}>
      <p className="wall-tools__chosen" role="status">
        {t('tools.chosen', { count: chosen })}
      </p>
      <Tool name={t('tools.file')} letter="R" off={chosen === 0} onClick={hand.file} />
      <Tool name={t('tools.group')} letter="G" off={chosen === 0} onClick={hand.group} />
      <Tool name={t('tools.merge')} letter="M" off={chosen < 2} onClick={hand.merge} />
      <Tool name={t('tools.split')} letter="S" off={!splits} onClick={hand.split} />
      <Tool name={t(hidden ? 'tools.show' : 'tools.hide')} letter="H" off={chosen === 0} onClick={hand.hide} />
      <Tool name={t('tools.read')} letter={t('tools.readKey')} off={chosen !== 1} onClick={hand.read} />
      <Tool name={t('tools.undo')} letter={t('tools.undoKey')} off={!undo} onClick={() => undo?.()} />
      <p className="wall-tools__keys">{t('tools.keys')}</p>
    </div>
  );
}

function Tool({ name, letter, off, onClick }: { name: string; letter: string; off: boolean; onClick: () => void }) {
  return (
    <Button small disabled={off} onClick={onClick}>
      {name} <kbd>{letter}</kbd>
    </Button>
  );
}
