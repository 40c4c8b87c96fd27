import { $createLinkNode, $isLinkNode, $toggleLink } from '@lexical/link';
import { $isListItemNode, $isListNode, INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND, REMOVE_LIST_COMMAND } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createParagraphNode, $createTextNode, $findMatchingParent, $getSelection, $isRangeSelection, $isRootOrShadowRoot, FORMAT_TEXT_COMMAND,
  type LexicalEditor, type LexicalNode,
} from 'lexical';

export type Block = 'p' | 'h3' | 'h4' | 'blockquote' | 'ul' | 'ol';

/** What the cursor stands in. */
export interface Place {
  bold: boolean;
  italic: boolean;
  block: Block;
  /** Address of the link. */
  link?: string;
}

export const NOWHERE: Place = { bold: false, italic: false, block: 'p' };

export function $place(): Place {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return NOWHERE;
  const node = selection.anchor.getNode();
  const link = $findMatchingParent(node, $isLinkNode);
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    block: $blockOf(node),
    link: link && $isLinkNode(link) ? link.getURL() : undefined,
  };
}

function $blockOf(node: LexicalNode): Block {
  const item = $findMatchingParent(node, $isListItemNode);
  const list = item?.getParent();
  if ($isListNode(list)) return list.getListType() === 'number' ? 'ol' : 'ul';
  const block = $findMatchingParent(node, (one) => $isRootOrShadowRoot(one.getParent()));
  if ($isHeadingNode(block)) return block.getTag() === 'h4' ? 'h4' : 'h3';
  return $isQuoteNode(block) ? 'blockquote' : 'p';
}

export function format(editor: LexicalEditor, kind: 'bold' | 'italic') {
  editor.dispatchCommand(FORMAT_TEXT_COMMAND, kind);
}

/** The same once more makes it a paragraph again. */
export function setBlock(editor: LexicalEditor, wanted: Block, current: Block) {
  const block = wanted === current ? 'p' : wanted;
  if (block === 'ul') return editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined);
  if (block === 'ol') return editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined);
  if (current === 'ul' || current === 'ol') editor.dispatchCommand(REMOVE_LIST_COMMAND, undefined);
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    $setBlocksType(selection, () =>
      block === 'p' ? $createParagraphNode() : block === 'blockquote' ? $createQuoteNode() : $createHeadingNode(block),
    );
  });
}

/** @returns nothing for what is no address that a text may lead to */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (/^(https?:\/\/|mailto:)\S+$/i.test(text)) return text;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  return /^[^\s/]+\.[^\s]{2,}$/.test(text) ? `https://${text}` : undefined;
}

/** Without an address the link goes and its words stay; without words the address stands for them. */
export function setLink(editor: LexicalEditor, address: string | null) {
  editor.update(() => {
    const selection = $getSelection();
    if (!$isRangeSelection(selection)) return;
    if (address && selection.isCollapsed() && !$findMatchingParent(selection.anchor.getNode(), $isLinkNode)) {
      const link = $createLinkNode(address);
      link.append($createTextNode(address));
      selection.insertNodes([link]);
    } else {
      $toggleLink(address);
    }
  });
}
