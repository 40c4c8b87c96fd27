import { useId, useState } from 'react';
import { useMessages } from '@/features/minutes/messages';
import { RichText } from '@/features/minutes/text/rich-text';
import { Button } from '@/components/button';
import { RadioField } from '@/components/form/choice-field';
import type { TextPiece } from '@/lib/api/types';

type Choice = 'MINE' | 'THEIRS' | 'BOTH';

/** Two people rewrote the same passage: both texts beside each other, and a person decides. */
export function ConflictChoice({ pieces, onDecide }: { pieces: TextPiece[]; onDecide: (text: string) => void }) {
  const t = useMessages();
  const id = useId();
  const [choices, setChoices] = useState<Record<number, Choice>>({});
  const open = pieces.flatMap(({ agreed }, index) => (agreed === undefined ? [index] : []));

  return (
    <div className="conflict" role="group" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('conflict.title', { count: open.length })}</h3>
      <p>{t('conflict.text')}</p>
      {open.map((index) => (
        <div key={index} className="stack stack--tight">
          <div className="conflict__sides">
            <Side title={t('conflict.mine')} text={pieces[index]?.mine} />
            <Side title={t('conflict.theirs')} text={pieces[index]?.theirs} />
          </div>
          <RadioField<Choice>
            id={`${id}-${index}`}
            label={t('conflict.keep')}
            inline
            choices={[
              { value: 'MINE', label: t('conflict.MINE') },
              { value: 'THEIRS', label: t('conflict.THEIRS') },
              { value: 'BOTH', label: t('conflict.BOTH') },
            ]}
            value={choices[index] ?? ''}
            onChange={(choice) => setChoices((before) => ({ ...before, [index]: choice }))}
          />
        </div>
      ))}
      <div>
        <Button
          look="primary"
          aria-disabled={open.some((index) => !choices[index]) || undefined}
          onClick={() => {
            if (open.every((index) => choices[index])) onDecide(decided(pieces, choices));
          }}
        >
          {t('conflict.save')}
        </Button>
      </div>
    </div>
  );
}

/** The whole text, with what was chosen in each place. */
export function decided(pieces: TextPiece[], choices: Record<number, Choice>) {
  return pieces
    .map(({ agreed, mine = '', theirs = '' }, index) => {
      if (agreed !== undefined) return agreed;
      return { MINE: mine, THEIRS: theirs, BOTH: theirs + mine }[choices[index] ?? 'BOTH'];
    })
    .join('');
}

function Side({ title, text }: { title: string; text: string | undefined }) {
  const t = useMessages();
  return (
    <div className="conflict__side">
      <p className="small muted">{title}</p>
      {text ? <RichText text={text} /> : <p>{t('conflict.nothing')}</p>}
    </div>
  );
}
