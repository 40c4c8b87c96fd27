import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { type Block, format, type Place, setBlock } from '@/features/minutes/editor/commands';
import { LinkDialog } from '@/features/minutes/editor/link-dialog';
import { useMessages } from '@/features/minutes/messages';

const BLOCKS: { block: Block; sign: ReactNode }[] = [
  { block: 'h3', sign: 'T1' },
  { block: 'h4', sign: 'T2' },
  { block: 'ul', sign: '•' },
  { block: 'ol', sign: '1.' },
  { block: 'blockquote', sign: '«\u00a0»' },
];

/** One stop of the tab key; arrows go from one button to the next. */
export function Toolbar({ editor, place, controls }: { editor: LexicalEditor; place: Place; controls: string }) {
  const t = useMessages();
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [linking, setLinking] = useState(false);

  const tools = [
    { name: t('editor.bold'), sign: <strong>G</strong>, pressed: place.bold, run: () => format(editor, 'bold') },
    { name: t('editor.italic'), sign: <em>I</em>, pressed: place.italic, run: () => format(editor, 'italic') },
    ...BLOCKS.map(({ block, sign }) => ({
      name: t(`editor.block.${block as Exclude<Block, 'p'>}`),
      sign,
      pressed: place.block === block,
      run: () => setBlock(editor, block, place.block),
    })),
    { name: t('editor.link'), sign: <LinkSign />, pressed: place.link !== undefined, run: () => setLinking(true) },
  ];

  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = event.key === 'Home' ? 0 : event.key === 'End' ? tools.length - 1 : step ? current + step : undefined;
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + tools.length) % tools.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };

  return (
    <>
      <div ref={bar} className="toolbar" role="toolbar" tabIndex={-1} aria-label={t('editor.toolbar')} aria-controls={controls} onKeyDown={move}>
        {tools.map(({ name, sign, pressed, run }, index) => (
          <button
            key={name}
            type="button"
            className="toolbar__button"
            title={name}
            aria-label={name}
            aria-pressed={pressed}
            tabIndex={index === current ? 0 : -1}
            onFocus={() => setCurrent(index)}
            // The text keeps its selection.
            onMouseDown={(event) => event.preventDefault()}
            onClick={run}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </div>
      <LinkDialog editor={editor} open={linking} current={place.link} onClose={() => setLinking(false)} />
    </>
  );
}

function LinkSign() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d="M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  );
}
