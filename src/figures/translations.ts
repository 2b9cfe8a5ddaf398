/** Numbers typed by hand where another translation shows a figure: the same paragraph must say the same in every language. */
import { decimalSign, type Language } from '../languages/table.ts';
import type { FigureUse } from '../model/library.ts';
import { problem, type Problem } from '../model/problems.ts';
import { eachNode, type Tree } from '../model/text/tree.ts';
import type { StatValue } from './directives/stat.ts';
import type { Figures } from './figures.ts';
import { isFault } from './reference.ts';
import { readStat } from './stat.ts';

interface TranslatedText {
  language: Language;
  /** Path inside the content folder. */
  file: string;
  /** The whole file, for the line of a number. */
  source: string;
  /** With numbered paragraphs. */
  tree: Tree;
  uses: readonly FigureUse[];
}

interface Paragraph {
  /** Raw values of figures. */
  values: number[];
  /** Numbers typed as text. */
  typed: Typed[];
}
interface Typed {
  text: string;
  value: number;
  decimals: number;
}

/** @returns a problem for each typed number that differs from the figure another translation has in the same paragraph */
export function compareTranslations(texts: readonly TranslatedText[], figures: Figures): Problem[] {
  const read = texts.map((text) => ({ text, ...readParagraphs(text.tree, text.language) }));
  const problems = new Map<string, Problem>();
  for (const shown of read)
    for (const [place, { values, typed: typedThere }] of shown.paragraphs)
      for (const other of read) {
        const paragraph = other.paragraphs.get(place);
        // With more or fewer headings the places name other paragraphs; that is reported instead (`translation-differs`).
        if (other === shown || !paragraph || values.length === 0 || other.headings !== shown.headings) continue;
        const missing = without(values, paragraph.values);
        const own = paragraph.typed.filter((typed) => !typedThere.some(({ value }) => value === typed.value));
        for (const [typed, value] of contradictions(missing, own)) {
          const line = other.text.source.split('\n').findIndex((row) => row.includes(typed.text)) + 1;
          const at = { file: other.text.file, ...(line > 0 ? { line } : {}) };
          const figure = nameOf(value, shown.text.uses, figures);
          problems.set(
            `${at.file} ${place} ${typed.text}`,
            problem('figure-differs', at, {
              typed: typed.text,
              figure,
              value: String(value),
              other: shown.text.file,
            }),
          );
        }
      }
  return [...problems.values()];
}

/** Pairs each figure that is missing with the number that seems to stand for it and is not it, even rounded. */
function contradictions(missing: readonly number[], typed: readonly Typed[]): [Typed, number][] {
  const left = [...typed];
  const wrong = missing.filter((value) => {
    const index = left.findIndex(({ value: written, decimals }) => Number(value.toFixed(decimals)) === written);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
  return wrong.flatMap((value): [Typed, number][] => {
    // A number of about the same size; years and paragraph numbers are something else.
    const near = left
      .filter(({ value: written }) => written > value / 2 && written < value * 2)
      .sort((a, b) => Math.abs(a.value - value) - Math.abs(b.value - value))[0];
    if (near) left.splice(left.indexOf(near), 1);
    return near ? [[near, value]] : [];
  });
}

function without(values: readonly number[], others: readonly number[]): number[] {
  const left = [...others];
  return values.filter((value) => {
    const index = left.indexOf(value);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** Numbered paragraphs by their place below the last heading, so that one more in a section does not move those of the next. */
function readParagraphs(tree: Tree, language: Language): { headings: number; paragraphs: Map<string, Paragraph> } {
  const paragraphs = new Map<string, Paragraph>();
  let [headings, below] = [0, 0];
  eachNode(tree, (node) => {
    if (node.type === 'heading') [headings, below] = [headings + 1, 0];
    if (node.type !== 'paragraph' || node.number === undefined) return;
    const values: number[] = [];
    const parts: string[] = [];
    eachNode(node, (child) => {
      if (child.type === 'text' || child.type === 'inlineCode') parts.push(child.value);
      else if (child.type === 'textDirective') {
        if (child.name === 'stat') values.push(Number((child.value as StatValue).number)); // What the directive gives.
        parts.push(' ');
      } else if (child.type === 'footnoteReference' || child.type === 'break') parts.push(' ');
    });
    paragraphs.set(`${headings}.${below++}`, { values, typed: readNumbers(parts.join(''), language) });
  });
  return { headings, paragraphs };
}

/** Numbers in a text in the notation of its language; `84,4` is one number in French and two in English. */
export function readNumbers(text: string, language: Pick<Language, 'code'>): Typed[] {
  const comma = decimalSign(language) === ',';
  const groups = comma ? /[.\s\u00a0\u202f](?=\d{3}(?!\d))/g : /[,٬](?=\d{3}(?!\d))/g;
  const separator = comma ? ',' : '.٫';
  const pattern = new RegExp(`[\\d۰-۹٠-٩](?:[\\d۰-۹٠-٩]|[.,٫٬\u00a0\u202f](?=[\\d۰-۹٠-٩]))*`, 'g');
  return [...text.matchAll(pattern)].flatMap(([written]) => {
    const latin = written
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
    const plain = latin.replace(groups, '');
    const parts = plain.split(new RegExp(`[${separator}]`));
    if (parts.length > 2 || parts.some((part) => !/^\d+$/.test(part))) return [];
    return [{ text: written, value: Number(parts.join('.')), decimals: parts[1]?.length ?? 0 }];
  });
}

/** The directive to write: `of="adult-literacy/female" area=IRN period=2023`. */
function nameOf(value: number, uses: readonly FigureUse[], figures: Figures): string {
  const use = uses.find(({ directive, attributes }) => {
    if (directive !== 'stat') return false;
    const stat = readStat(attributes, figures);
    return !isFault(stat) && Number(stat.value.toPrecision(12)) === value;
  });
  return use ? attributesText(use.attributes) : '…';
}

export const attributesText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (/^[\w.-]+$/.test(value) ? `${name}=${value}` : `${name}="${value}"`))
    .join(' ');
