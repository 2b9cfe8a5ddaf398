/** What the author of a text says in its language: no code, no addresses, no runs of other languages, nothing quoted. Pure. */
import type { Version } from '../../model/library.ts';
import { childrenOf, type Nodes, type Tree } from '../../model/text/tree.ts';

/** Parts of a text that are not its author's words in its language. */
const others = new Set<Nodes['type']>(['blockquote', 'code', 'inlineCode', 'textDirective', 'image']);
/** What ends a run of words. */
const inline = new Set<Nodes['type']>(['text', 'emphasis', 'strong', 'delete', 'isolate', 'link', 'footnoteReference']);

/** Runs of words: one for each paragraph, heading or cell. What is left out parts the words beside it. */
export function proseOf(tree: Tree): string[] {
  const runs: string[] = [];
  let run = '';
  const end = () => {
    if (run.trim() !== '') runs.push(run);
    run = '';
  };
  const visit = (node: Nodes | Tree): void => {
    if (node.type === 'text') run += node.value;
    else if (node.type === 'break') run += ' ';
    else if (node.type !== 'root' && (others.has(node.type) || isForeign(node) || isAddress(node))) run += ' \u2022 ';
    else {
      const isBlock = node.type === 'root' || !inline.has(node.type);
      if (isBlock) end();
      for (const child of childrenOf(node)) visit(child);
      if (isBlock) end();
    }
  };
  visit(tree);
  end();
  return runs;
}

const isForeign = (node: Nodes) =>
  (node.type === 'isolate' && node.lang !== undefined) ||
  (node.type === 'htmlElement' && (node.properties['lang'] !== undefined || /^(?:q|cite|code|kbd)$/.test(node.name)));

/** A link whose words are its address. */
const isAddress = (node: Nodes) =>
  node.type === 'link' && node.children.some((child) => child.type === 'text' && /^\w+:\/\/|^www\.|@/.test(child.value)); // prettier-ignore

/** What the front matter of a text says. */
export const frontOf = (version: Version): string[] =>
  [version.title, version.formal, version.demand, version.summary, version.short].flatMap((text) => text ?? []);

/** A character that goes on with a word. */
const LETTER = '[\\p{L}\\p{M}\\p{N}\u200c_]';
const withoutSpaces = /^(?:zh|ja|th|lo|km|my)\b/;
/** Arabic writes these words together with the next one. */
const joined: Readonly<Record<string, string>> = { ar: '(?:[وفبلك]{0,2}(?:ال|لل)?)?' };

/** Finds a phrase as words of their own, however its spaces are written. */
export function phrase(words: string, language: string, flags = 'giu'): RegExp {
  const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('[\\s\u00a0]+'); // prettier-ignore
  if (withoutSpaces.test(language)) return new RegExp(pattern, flags);
  return new RegExp(`(?<!${LETTER})${joined[language.slice(0, 2)] ?? ''}${pattern}(?!${LETTER})`, flags);
}

/** The first line of a file in which a pattern is found, from 1. @param pattern without `g` */
export function lineOf(file: string, pattern: RegExp): number | undefined {
  const index = file.split('\n').findIndex((line) => pattern.test(line));
  return index === -1 ? undefined : index + 1;
}
