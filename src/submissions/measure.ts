/** A text held to the rules of a forum: how long it is by its counting, and what it has that may not be there. Pure. */
import { cellsOf, plainText, type Block, type Inline, type Mark, type Text } from '../model/text/blocks.ts';
import type { Limit, TextRules } from '../model/schema/submission.ts';
import { DocumentSymbol } from '../model/schema/common.ts';
import { countCharacters, countWords } from './count.ts';
import type { Handed } from './text.ts';

export interface Length {
  limit: Limit;
  /** In the unit of the limit, with what counts besides the text. */
  counted: number;
  /** Below zero where the text is too long. */
  left: number;
}

/** Pages are counted where the file is made. */
export function lengthOf({ title, body, notes }: Handed, limit: Limit): Length | undefined {
  if (limit.unit === 'pages') return undefined;
  const count = limit.unit === 'words' ? countWords : countCharacters;
  const parts = [title, ...body, ...(limit.notes ? notes : [])];
  return measured(
    limit,
    parts.reduce((sum, part) => sum + count(part), 0),
  );
}

/** @param found in the unit of the limit, without a cover */
export const measured = (limit: Limit, found: number): Length => ({
  limit,
  counted: found + limit.cover,
  left: limit.max - found - limit.cover,
});

/** Latin or Cyrillic capitals, two or more, also with a small s of the plural, digits or marks among them: `NGOs`, `CO2`, `G-20`. */
const capitals = /(?<![\p{L}\p{N}/.-])\p{Lu}(?:[&.-]?[\p{Lu}\p{N}])*\p{Lu}(?:[&.-]?[\p{Lu}\p{N}])*s?(?![\p{L}\p{N}])/gu;
const romanNumeral = /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Words with a slash and a digit are symbols of documents: E/CN.6/2026/NGO/5. */
const symbols = /[^\s()]*\/[^\s()]*/g;

/** Acronyms in a text that its rules do not take, each once, in the order of the text. */
export function acronymsIn(
  { title, body, notes }: Handed,
  {
    acronyms,
    allowedAcronyms,
    forbiddenAcronyms,
  }: Pick<TextRules, 'acronyms' | 'allowedAcronyms' | 'forbiddenAcronyms'>,
): string[] {
  const allowed = new Set(allowedAcronyms);
  const found = new Set<string>();
  for (const part of [title, ...body, ...notes]) {
    const text = part.replace(symbols, (word) => (isSymbol(word) ? ' ' : word));
    for (const word of forbiddenAcronyms) if (hasWord(text, word)) found.add(word);
    if (acronyms === 'allowed' || isShouted(text)) continue;
    for (const [word] of text.matchAll(capitals)) {
      const bare = word.replace(/s$/, '');
      if (!romanNumeral.test(bare) && !allowed.has(bare) && !allowed.has(word)) found.add(word);
    }
  }
  return [...found];
}

const isSymbol = (word: string) =>
  /\d/.test(word) && (DocumentSymbol.safeParse(word.replace(/[.,;:]+$/, '')).success || /^https?:/.test(word));

/** A heading in capitals has no acronyms that could be told from its words. */
const isShouted = (text: string) => {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 2 && words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase());
};

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length).replace(/^s\b/, ''))
    )
      return true;
  return false;
}

/** The first words that bear a mark, such as bold; `undefined` where none do. */
export function firstMarked({ blocks, notes }: Text, mark: Mark): string | undefined {
  return [...blocks, ...notes.flat()].flatMap(inlinesOf).flatMap((inline) => markedIn(inline, mark))[0];
}

function markedIn(inline: Inline, mark: Mark): string[] {
  if (!('children' in inline)) return [];
  if (inline.type === 'mark' && inline.mark === mark) return [plainText(inline.children)];
  return inline.children.flatMap((child) => markedIn(child, mark));
}

/** Addresses of links in the text. */
export const linksOf = ({ blocks, notes }: Text): string[] =>
  [...blocks, ...notes.flat()].flatMap(inlinesOf).flatMap(function hrefs(inline: Inline): string[] {
    return [
      ...(inline.type === 'link' ? [inline.href] : []),
      ...('children' in inline ? inline.children.flatMap(hrefs) : []),
    ];
  });

function inlinesOf(block: Block): Inline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children;
    case 'list':
      return block.items.flat().flatMap(inlinesOf);
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    case 'box':
      return [...block.label, ...block.blocks.flatMap(inlinesOf)];
    case 'table':
      return [...block.table.caption, ...cellsOf(block.table).flatMap(({ children }) => children)];
    case 'picture':
      return block.caption;
    case 'chart':
      return block.notes.flat();
    case 'code':
    case 'rule':
      return [];
  }
}

/** Headings of a text as they read. */
const headingsOf = ({ blocks }: Text): string[] =>
  blocks.flatMap((block) => (block.type === 'heading' ? [plainText(block.children)] : []));

/** Whether a text has a heading with these words; letters of either size are the same. */
export function hasSection(text: Text, words: string): boolean {
  const plain = (value: string) =>
    value
      .replace(/[\u200c\s]+/g, ' ')
      .trim()
      .toLowerCase();
  return headingsOf(text).some((heading) => plain(heading).includes(plain(words)));
}

/** Whether any paragraph of a text has a number. */
export const isNumbered = ({ blocks }: Text): boolean =>
  blocks.some(function numbered(block: Block): boolean {
    if (block.type === 'paragraph') return block.number !== undefined;
    if (block.type === 'box' || block.type === 'quote') return block.blocks.some(numbered);
    return block.type === 'list' && block.items.flat().some(numbered);
  });
