import { DecoratorNode, type LexicalNode, type NodeKey, type SerializedLexicalNode, type Spread } from 'lexical';

type Serialized = Spread<{ markup: string }, SerializedLexicalNode>;

/** A table that came with what was captured: it can be moved past, copied and taken out, its cells stay as they are. */
export class TableBlock extends DecoratorNode<null> {
  readonly __markup: string;

  static override getType() {
    return 'table-block';
  }

  static override clone(node: TableBlock) {
    return new TableBlock(node.__markup, node.__key);
  }

  static override importJSON({ markup }: Serialized) {
    return new TableBlock(markup);
  }

  constructor(markup: string, key?: NodeKey) {
    super(key);
    this.__markup = markup;
  }

  override exportJSON(): Serialized {
    return { ...super.exportJSON(), type: 'table-block', version: 1, markup: this.__markup };
  }

  override createDOM() {
    const box = document.createElement('div');
    box.className = 'rich-text__table';
    const table = new DOMParser().parseFromString(this.__markup, 'text/html').body.firstElementChild;
    if (table) box.append(document.importNode(table, true));
    return box;
  }

  override updateDOM() {
    return false;
  }

  override isInline() {
    return false;
  }

  override getTextContent() {
    return '';
  }

  markup() {
    return this.__markup;
  }

  override decorate() {
    return null;
  }
}

export function isTableBlock(node: LexicalNode): node is TableBlock {
  return node instanceof TableBlock;
}
