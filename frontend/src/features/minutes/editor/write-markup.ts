import { $isLinkNode } from '@lexical/link';
import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $getRoot, $isElementNode, $isLineBreakNode, $isTextNode, type ElementNode, type LexicalNode } from 'lexical';
import { isTableBlock } from '@/features/minutes/editor/table-block';

/** The text of the editor as the API keeps it. Within a reading of its state. */
export function $writeMarkup(): string {
  return $getRoot().getChildren().map($blockMarkup).join('');
}

/** One block; empty where nothing stands in it. */
export function $blockMarkup(node: LexicalNode): string {
  if (isTableBlock(node)) return node.markup();
  if ($isListNode(node)) return $list(node);
  if (!$isElementNode(node)) return '';
  const content = $inline(node);
  if (content.trim() === '') return '';
  const name = $isHeadingNode(node) ? heading(node.getTag()) : $isQuoteNode(node) ? 'blockquote' : 'p';
  return `<${name}>${content}</${name}>`;
}

/** Two levels below the title of the section, whatever a page that was pasted had. */
function heading(tag: string) {
  return tag === 'h4' || tag === 'h5' || tag === 'h6' ? 'h4' : 'h3';
}

function $list(list: ListNode): string {
  const name = list.getListType() === 'number' ? 'ol' : 'ul';
  const entries: string[] = [];
  for (const item of list.getChildren()) {
    if (!$isListItemNode(item)) continue;
    const below = item.getChildren().filter($isListNode).map($list).join('');
    const content = $inline(item);
    if (content.trim() !== '') entries.push(`${content}${below}`);
    // The editor keeps a list below an entry in an entry of its own.
    else if (below && entries.length > 0) entries.push(`${entries.pop() ?? ''}${below}`);
    else if (below) entries.push(below);
  }
  return entries.length === 0 ? '' : `<${name}>${entries.map((entry) => `<li>${entry}</li>`).join('')}</${name}>`;
}

function $inline(parent: ElementNode): string {
  return parent
    .getChildren()
    .map((node) => {
      if ($isLineBreakNode(node)) return '<br />';
      if ($isTextNode(node)) {
        let text = escape(node.getTextContent());
        if (node.hasFormat('italic')) text = `<em>${text}</em>`;
        if (node.hasFormat('bold')) text = `<strong>${text}</strong>`;
        return text;
      }
      if ($isLinkNode(node)) return `<a href="${escape(node.getURL()).replaceAll('"', '&quot;')}">${$inline(node)}</a>`;
      return $isElementNode(node) && !$isListNode(node) ? $inline(node) : '';
    })
    .join('');
}

function escape(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
