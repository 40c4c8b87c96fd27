import { useEffect, useId, useRef, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { $place, NOWHERE, type Place } from '@/features/minutes/editor/commands';
import { makeEditor } from '@/features/minutes/editor/make-editor';
import { takeIn, TAKEN_IN } from '@/features/minutes/editor/take-in';
import { Toolbar } from '@/features/minutes/editor/toolbar';
import { $writeMarkup } from '@/features/minutes/editor/write-markup';
import '@/features/minutes/text/rich-text.css';
import './rich-text-editor.css';

interface RichTextEditorProps {
  label: string;
  /** What is shown; another one is taken in without losing the place of whoever types. */
  text: string;
  onChange: (text: string) => void;
}

/** Bold, lists, headings, links, quotations, by mouse, keyboard and touch. Loaded where somebody writes, and nowhere else. */
export function RichTextEditor({ label, text, onChange }: RichTextEditorProps) {
  const element = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<LexicalEditor>();
  const [place, setPlace] = useState<Place>(NOWHERE);
  const changed = useRef(onChange);
  const id = useId();
  useEffect(() => {
    changed.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (!element.current) return;
    const made = makeEditor(element.current);
    const listening = made.editor.registerUpdateListener(({ editorState, tags, dirtyElements, dirtyLeaves }) => {
      const now = editorState.read($place);
      setPlace((before) => same(before, now));
      if (tags.has(TAKEN_IN) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      changed.current(editorState.read($writeMarkup));
    });
    // Made by an effect, as it needs the element: the page draws the bar once it is there.
    setEditor(made.editor);
    return () => {
      listening();
      made.leave();
    };
  }, []);

  useEffect(() => {
    if (editor && editor.getEditorState().read($writeMarkup) !== text) takeIn(editor, text);
  }, [editor, text]);

  useEffect(() => {
    // Whoever asked to write begins at the end of what stands there.
    editor?.focus(undefined, { defaultSelection: 'rootEnd' });
  }, [editor]);

  return (
    <div className="rich-text-editor">
      {editor && <Toolbar editor={editor} place={place} controls={id} />}
      <div
        ref={element}
        id={id}
        className="rich-text-editor__text prose rich-text"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={label}
        spellCheck
      />
    </div>
  );
}

function same(before: Place, now: Place) {
  const equal = before.bold === now.bold && before.italic === now.italic && before.block === now.block && before.link === now.link;
  return equal ? before : now;
}
