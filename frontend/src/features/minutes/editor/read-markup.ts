import { $createLinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode } from '@lexical/list';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, type ElementNode, type LexicalNode } from 'lexical';
import { TableBlock } from '@/features/minutes/editor/table-block';

interface Format {
  bold: boolean;
  italic: boolean;
}

const PLAIN: Format = { bold: false, italic: false };

/** Blocks of clean markup as nodes of the editor. Within an update of it. */
export function $readMarkup(markup: string): LexicalNode[] {
  const body = new DOMParser().parseFromString(markup, 'text/html').body;
  return [...body.children].map($block);
}

function $block(element: Element): LexicalNode {
  switch (element.tagName) {
    case 'H3':
      return $filled($createHeadingNode('h3'), element);
    case 'H4':
      return $filled($createHeadingNode('h4'), element);
    case 'BLOCKQUOTE':
      return $filled($createQuoteNode(), element);
    case 'UL':
    case 'OL':
      return $list(element);
    case 'TABLE':
      return new TableBlock(element.outerHTML);
    default:
      return $filled($createParagraphNode(), element);
  }
}

function $list(element: Element) {
  const list = $createListNode(element.tagName === 'OL' ? 'number' : 'bullet');
  for (const entry of element.children) {
    const item = $createListItemNode();
    const inner = [...entry.children].filter(({ tagName }) => tagName === 'UL' || tagName === 'OL');
    $fill(item, entry, PLAIN);
    list.append(item);
    for (const below of inner) {
      const holder = $createListItemNode();
      holder.append($list(below));
      list.append(holder);
    }
  }
  return list;
}

function $filled<Node extends ElementNode>(node: Node, element: Element) {
  $fill(node, element, PLAIN);
  return node;
}

function $fill(parent: ElementNode, element: Element, format: Format) {
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (child.textContent) parent.append($text(child.textContent, format));
    } else if (child instanceof HTMLElement) {
      $fillFrom(parent, child, format);
    }
  }
}

function $fillFrom(parent: ElementNode, element: HTMLElement, format: Format) {
  switch (element.tagName) {
    case 'BR':
      parent.append($createLineBreakNode());
      return;
    case 'UL':
    case 'OL':
      return;
    case 'A': {
      const link = $createLinkNode(element.getAttribute('href') ?? '');
      $fill(link, element, format);
      parent.append(link);
      return;
    }
    case 'STRONG':
      $fill(parent, element, { ...format, bold: true });
      return;
    case 'EM':
      $fill(parent, element, { ...format, italic: true });
      return;
    default:
      $fill(parent, element, format);
  }
}

function $text(content: string, { bold, italic }: Format) {
  const text = $createTextNode(content);
  if (bold) text.toggleFormat('bold');
  if (italic) text.toggleFormat('italic');
  return text;
}
