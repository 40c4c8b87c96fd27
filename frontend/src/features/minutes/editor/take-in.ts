import { $createParagraphNode, $getRoot, type LexicalEditor } from 'lexical';
import { $readMarkup } from '@/features/minutes/editor/read-markup';
import { $blockMarkup } from '@/features/minutes/editor/write-markup';

/** Not a change of whoever types here. */
export const TAKEN_IN = 'taken-in';

/** Shows another text. Blocks that are the same stay what they are, so that whoever types in one of them keeps the place. */
export function takeIn(editor: LexicalEditor, markup: string) {
  editor.update(
    () => {
      const root = $getRoot();
      const before = root.getChildren();
      const after = $readMarkup(markup);
      const was = before.map($blockMarkup);
      const is = after.map($blockMarkup);
      let head = 0;
      while (head < was.length && head < is.length && was[head] === is[head]) head++;
      let tail = 0;
      while (tail < was.length - head && tail < is.length - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++;
      root.splice(head, before.length - head - tail, after.slice(head, after.length - tail));
      if (root.getChildrenSize() === 0) root.append($createParagraphNode());
    },
    { tag: TAKEN_IN, discrete: true },
  );
}
