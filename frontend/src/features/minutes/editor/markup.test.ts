import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { createEditor } from 'lexical';
import { expect, it } from 'vitest';
import { addressOf } from '@/features/minutes/editor/commands';
import { TableBlock } from '@/features/minutes/editor/table-block';
import { takeIn } from '@/features/minutes/editor/take-in';
import { $writeMarkup } from '@/features/minutes/editor/write-markup';

const editorWith = (markup: string) => {
  const editor = createEditor({
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode, TableBlock],
    onError: (error) => {
      throw error;
    },
  });
  takeIn(editor, markup);
  return editor;
};
const again = (markup: string) => editorWith(markup).getEditorState().read($writeMarkup);

it.each([
  '<p>Un <strong>bus</strong> <em>à la</em> <strong><em>demande</em></strong>&nbsp;&amp; &lt;b&gt;</p>'.replace('&nbsp;', '\u00a0'),
  '<h3>Titre</h3><h4>Sous-titre</h4><blockquote>« Oui »<br />Une élue</blockquote>',
  '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><ol><li>d</li></ol>',
  '<p>Voir <a href="https://example.org/?a=1&amp;b=2">ceci</a>.</p>',
  '<p>avant</p><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
])('whatTheApiKeepsComesOutOfTheEditorAsItWentIn: %s', (markup) => {
  expect(again(markup)).toBe(markup);
});

it('showsAnotherTextAndKeepsTheBlocksThatAreTheSame', () => {
  const editor = editorWith('<p>un</p><p>deux</p><p>trois</p>');
  const keys = () => editor.getEditorState().read(() => [...editor.getEditorState()._nodeMap.keys()]);
  const before = keys();
  takeIn(editor, '<p>un</p><p>deux et demi</p><p>trois</p>');
  expect(editor.getEditorState().read($writeMarkup)).toBe('<p>un</p><p>deux et demi</p><p>trois</p>');
  expect(keys().filter((key) => before.includes(key)).length).toBe(before.length - 2);
  takeIn(editor, '');
  expect(editor.getEditorState().read($writeMarkup)).toBe('');
});

it('takesAddressesAndNothingThatActs', () => {
  expect(addressOf(' https://example.org/a ')).toBe('https://example.org/a');
  expect(addressOf('example.org')).toBe('https://example.org');
  expect(addressOf('a@example.org')).toBe('mailto:a@example.org');
  expect(addressOf('javascript:alert(1)')).toBeUndefined();
  expect(addressOf('pas une adresse')).toBeUndefined();
});
