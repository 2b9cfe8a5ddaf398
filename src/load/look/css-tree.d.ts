/** The part of css-tree that theme.css is read with (https://github.com/csstree/csstree/blob/master/docs/ast.md). */
declare module 'css-tree' {
  interface Located {
    loc?: { start: { line: number; column: number } } | null;
  }
  interface List<T> {
    toArray(): T[];
  }
  export interface StyleSheet extends Located {
    type: 'StyleSheet';
    children: List<CssNode>;
  }
  export interface Block extends Located {
    type: 'Block';
    children: List<CssNode>;
  }
  export interface Rule extends Located {
    type: 'Rule';
    prelude: CssNode;
    block: Block;
  }
  export interface Atrule extends Located {
    type: 'Atrule';
    name: string;
    prelude: CssNode | null;
    block: Block | null;
  }
  export interface Declaration extends Located {
    type: 'Declaration';
    property: string;
    important: boolean | string;
    value: CssNode;
  }
  interface Named extends Located {
    type: 'TypeSelector' | 'ClassSelector' | 'IdSelector' | 'PseudoClassSelector' | 'PseudoElementSelector' | 'Feature';
    name: string;
  }
  interface AttributeSelector extends Located {
    type: 'AttributeSelector';
    name: { name: string };
  }
  interface Raw extends Located {
    type: 'Raw';
    value: string;
  }
  /** Nodes that are only written again. */
  interface Other extends Located {
    type: 'Comment' | 'WhiteSpace' | 'NestingSelector' | 'Value' | 'Selector' | 'SelectorList' | 'AtrulePrelude';
  }
  export type CssNode = StyleSheet | Block | Rule | Atrule | Declaration | Named | AttributeSelector | Raw | Other;

  export function parse(
    css: string,
    options: { positions?: boolean; parseCustomProperty?: boolean; onParseError?(error: Error): void },
  ): CssNode;
  export function generate(node: CssNode): string;
  export function walk(node: CssNode, visit: (node: CssNode) => void): void;
  export const lexer: {
    matchProperty(name: string, value: CssNode | string): { error: Error | null };
  };
}
