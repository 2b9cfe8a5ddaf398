/**
 * Numbers that Word itself sets (ECMA-376, part 1, section 17.9). What is handed in has them, since Word counts numbers that are
 * written out as words. Pure.
 */
import { declaration, namespaces } from './package.ts';
import { empty } from './ooxml.ts';

/** Twentieths of a point. */
const STEP = 420;

/** Definitions: of numbered paragraphs, of ordered lists, of lists with marks. */
const abstracts = { paragraphs: 1, ordered: 2, bullets: 3 } as const;

export interface Numbering {
  /** Number of the list of all numbered paragraphs. */
  readonly paragraphs: number;
  /** A list of its own. @param start first number of an ordered list; without it, a list with marks */
  list(start?: number): number;
  xml(): string;
}

export function createNumbering(): Numbering {
  const lists: { of: number; start?: number }[] = [{ of: abstracts.paragraphs }, { of: abstracts.bullets }];
  return {
    paragraphs: 1,
    list(start) {
      if (start === undefined) return 2;
      return lists.push({ of: abstracts.ordered, start });
    },
    xml: () =>
      [
        `${declaration}<w:numbering ${namespaces}>`,
        abstract(abstracts.paragraphs, 'decimal', '%1.', 0),
        abstract(abstracts.ordered, 'decimal', '%1.', STEP),
        abstract(abstracts.bullets, 'bullet', '•', STEP),
        ...lists.map(({ of, start }, index) => instance(index + 1, of, start)),
        '</w:numbering>',
      ].join(''),
  };
}

const abstract = (id: number, format: string, text: string, start: number): string =>
  [
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">`,
    empty('start', { val: 1 }),
    empty('numFmt', { val: format }),
    empty('lvlText', { val: text }),
    empty('lvlJc', { val: 'start' }),
    `<w:pPr>${empty('ind', start === 0 ? { start: 0, hanging: 0 } : { start, hanging: STEP })}</w:pPr>`,
    '</w:lvl></w:abstractNum>',
  ].join('');

const instance = (id: number, of: number, start: number | undefined): string =>
  [
    `<w:num w:numId="${id}">${empty('abstractNumId', { val: of })}`,
    start === undefined ? '' : `<w:lvlOverride w:ilvl="0">${empty('startOverride', { val: start })}</w:lvlOverride>`,
    '</w:num>',
  ].join('');
