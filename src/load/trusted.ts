/**
 * The edge into `@astrojs/mdx`: it draws the pages of trusted texts that hold components of Astro. What it would parse, our
 * loader has parsed, run and finished already: the processor is given that tree in place of a parser, and the functions that
 * draw all other texts, so that notes, numbers and isolates are theirs. Texts without such components never get here: the
 * tree holds everything that their code gave, and documents and search need it without Vite.
 */
import { relative, sep } from 'node:path';
import { unified as processor } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { Expression, ImportDeclaration, Program } from 'estree';
import type { ElementContent } from 'hast';
import type { Processor } from 'unified';
import type { Plugin } from 'vite';
import { pageContent } from '../markdown/index.ts';
import { eachNode, type PageComponent } from '../model/text/tree.ts';
import type { DrawnText } from './record.ts';
import { currentDrawn } from './snapshot.ts';

/** A whole finished text as one node, so that no step of others changes it. */
interface Finished {
  type: 'finishedText';
  text: DrawnText;
}

/** @param content the content folder, absolute */
export function trustedMdx(content: string): AstroIntegration[] {
  function finishedTree(this: Processor): void {
    const parse = (_: string, { path }: { path: string }) => {
      const name = relative(content, path).split(sep).join('/');
      const text = currentDrawn(name);
      if (!text) throw new Error(`${name} was changed while it was being read. Start again.`);
      return { type: 'root', children: [{ type: 'finishedText', text } satisfies Finished] };
    };
    // The one node is known to our handler alone.
    this.parser = parse;
  }
  const options = {
    gfm: false,
    smartypants: false,
    remarkPlugins: [finishedTree],
    remarkRehype: { handlers: { finishedText: (_: unknown, { text }: Finished) => draw(text) } },
  };
  return [mdx({ processor: processor(options) }), outsideOfRoot(content)];
}

/**
 * Astro takes the path of a component's style or script for one below the repository where the two share no folder. With
 * Vite's prefix for files anywhere it does not.
 */
function outsideOfRoot(content: string): AstroIntegration {
  const resolve: Plugin = {
    name: 'sanad:content-components',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\.astro\?astro&type=/ },
      handler: (id) => (id.startsWith(`${content}/`) ? `/@fs${id}` : undefined),
    },
    // Astro's own mark in the module of a text.
    onLog: (_, { code }) => code !== 'MODULE_LEVEL_DIRECTIVE',
  };
  return {
    name: 'sanad:content-components',
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [resolve] } }) },
  };
}

/** The page's text: imports of the components, and all of it as of any other text. */
function draw({ tree, options }: DrawnText): ElementContent[] {
  const components = new Map<string, PageComponent>();
  eachNode(tree, (node) => {
    if (node.type === 'htmlElement' && node.component) components.set(node.component.name, node.component);
  });
  const body = pageContent(tree.children, { ...options, component: drawComponent });
  // Nodes of MDX, which the types of hast do not know.
  return [...[...components.values()].map(importOf), ...body] as ElementContent[];
}

function drawComponent({ name, props }: PageComponent, content: ElementContent[]): ElementContent[] {
  const attributes = [{ type: 'mdxJsxExpressionAttribute', value: '', data: { estree: spread(props) } }];
  const element = { type: 'mdxJsxFlowElement', name, attributes, children: content };
  // As above.
  return [element as unknown as ElementContent];
}

const program = (body: Program['body']): Program => ({ type: 'Program', sourceType: 'module', comments: [], body });

function importOf({ name, from }: PageComponent): unknown {
  const declaration: ImportDeclaration = {
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
    source: { type: 'Literal', value: from },
    attributes: [],
  };
  return { type: 'mdxjsEsm', value: '', data: { estree: program([declaration]) } };
}

/** `{...props}`. */
const spread = (props: PageComponent['props']): Program =>
  program([
    {
      type: 'ExpressionStatement',
      expression: { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument: literal(props) }] },
    },
  ]);

/** Plain data as code. */
function literal(value: unknown): Expression {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(literal) };
  if (typeof value === 'object' && value !== null)
    return {
      type: 'ObjectExpression',
      properties: Object.entries(value).map(([key, each]) => ({
        type: 'Property',
        kind: 'init',
        method: false,
        shorthand: false,
        // `__proto__` in brackets is a key like any other.
        computed: true,
        key: { type: 'Literal', value: key },
        value: literal(each),
      })),
    };
  // JavaScript writes numbers below zero as an operation.
  if (typeof value === 'number' && value < 0)
    return { type: 'UnaryExpression', operator: '-', prefix: true, argument: { type: 'Literal', value: -value } };
  // Nothing else is plain data.
  return { type: 'Literal', value: value as string | number | boolean | null };
}
