import { useState } from 'react';
import { useMessages } from '@/features/capture/wall/messages';
import { useFormat } from '@/lib/format/use-format';

interface GroupHeadProps {
  title: string;
  /** Its title is being written. */
  naming: boolean;
  /** Left out where nothing may be changed. */
  onOpen?: () => void;
  /** @param title nothing where it stays */
  onNamed: (title?: string) => void;
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
  const done = () => onNamed(text.trim() && text.trim() !== title ? text.trim() : undefined);
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
      onBlur={done}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onNamed();
      }}
    />
  );
}
