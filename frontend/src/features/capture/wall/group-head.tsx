import { useRef, useState } from 'react';
import { useMessages } from '@/features/capture/wall/messages';
import { useFormat } from '@/lib/format/use-format';

interface GroupHeadProps {
  title: string;
  /** Its title is being written. */
  naming: boolean;
  /** Left out where nothing may be changed. */
  onOpen?: () => void;
  /** @param title nothing where it stays. @param byKey whether the focus has nowhere to go */
  onNamed: (title?: string, byKey?: boolean) => void;
}

/** The title of a group, or the field for it. */
export function GroupHead({ title, naming, onOpen, onNamed }: GroupHeadProps) {
  const t = useMessages();
  const format = useFormat();
  if (naming) return <NameField title={title} onNamed={onNamed} />;
  return (
    <>
      <h2>{format.text(title)}</h2>
      {onOpen && (
        <button type="button" className="wall-lane__edit no-print" aria-label={t('group.edit', { title })} onClick={onOpen}>
          ⋯
        </button>
      )}
    </>
  );
}

function NameField({ title, onNamed }: Pick<GroupHeadProps, 'title' | 'onNamed'>) {
  const t = useMessages();
  const [text, setText] = useState(title);
  const over = useRef(false);
  // A field that goes loses the focus, which is no second answer.
  const finish = (name: string | undefined, byKey: boolean) => {
    if (over.current) return;
    over.current = true;
    onNamed(name, byKey);
  };
  const done = (byKey: boolean) => finish(text.trim() && text.trim() !== title ? text.trim() : undefined, byKey);
  return (
    <input
      className="control wall-lane__name"
      aria-label={t('group.title')}
      // One has just asked to write it.
      // eslint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      maxLength={120}
      value={text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => done(false)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') done(true);
        if (event.key === 'Escape') finish(undefined, true);
      }}
    />
  );
}
