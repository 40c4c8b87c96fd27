import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { createEditor, type LexicalEditor } from 'lexical';
import { TableBlock } from '@/features/minutes/editor/table-block';
import { takeIn } from '@/features/minutes/editor/take-in';

const HISTORY_PAUSE = 600;

/** An editor of rich text at this element, and what takes it away again. */
export function makeEditor(element: HTMLElement): { editor: LexicalEditor; leave: () => void } {
  const editor = createEditor({
    namespace: 'minutes',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, TableBlock],
    theme: { text: { bold: 'editor__bold', italic: 'editor__italic' }, list: { nested: { listitem: 'editor__nested' } } },
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  // Without any block there is nothing to put the cursor into.
  takeIn(editor, '');
  const leaving = [registerRichText(editor), registerList(editor), registerHistory(editor, createEmptyHistoryState(), HISTORY_PAUSE)];
  return {
    editor,
    leave: () => {
      leaving.forEach((leave) => leave());
      editor.setRootElement(null);
    },
  };
}
