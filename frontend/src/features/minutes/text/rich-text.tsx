import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { useFormat } from '@/lib/format/use-format';
import './rich-text.css';

const ELEMENTS = new Set([
  'p', 'br', 'h3', 'h4', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
  'ins', 'del',
]);

/** What the API keeps clean, made of elements again: nothing of it is ever handed to the browser as markup. */
export function RichText({ text }: { text: string }) {
  const format = useFormat();
  const content = useMemo(() => {
    const body = new DOMParser().parseFromString(text, 'text/html').body;
    return children(body, format.text);
  }, [text, format.text]);
  return <div className="prose rich-text">{content}</div>;
}

function children(parent: Node, typography: (text: string) => string): ReactNode {
  return [...parent.childNodes].map((node, index) => <Fragment key={index}>{made(node, typography)}</Fragment>);
}

function made(node: Node, typography: (text: string) => string): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return typography(node.textContent ?? '');
  if (!(node instanceof HTMLElement)) return null;
  const name = node.tagName.toLowerCase();
  if (!ELEMENTS.has(name)) return children(node, typography);
  if (name === 'br') return <br />;
  if (name === 'table') {
    return <div className="rich-text__table">{createElement('table', undefined, children(node, typography))}</div>;
  }
  return createElement(name, attributes(node, name), children(node, typography));
}

function attributes(node: HTMLElement, name: string): Record<string, string> | undefined {
  if (name === 'th') return { scope: node.getAttribute('scope') ?? 'col' };
  const href = name === 'a' ? node.getAttribute('href') : null;
  if (!href || !/^(https?:|mailto:)/i.test(href)) return undefined;
  return { href, rel: 'noopener noreferrer' };
}
