/** Inline content → runs of Word. Pure. */
import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Content } from '../content.ts';
import { digitsOf } from '../text/digits.ts';
import { runs } from '../text/runs.ts';
import type { Inline, Mark } from '../text/types.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Style = Mutable<Pick<IRunOptions, 'bold' | 'italics' | 'superScript' | 'subScript' | 'strike' | 'size' | 'color' | 'style' | 'rightToLeft' | 'language'>>; // prettier-ignore

const marks: Readonly<Record<Mark, Style>> = {
  strong: { bold: true },
  emphasis: { italics: true },
  code: {},
  superscript: { superScript: true },
  subscript: { subScript: true },
  deleted: { strike: true },
};

const markOf = ({ rightToLeft }: Style) => (rightToLeft ? '\u200f' : '\u200e');

/** Word keeps the language of each run for its spelling check, apart for right-to-left text. */
export const baseStyle = ({ language }: Pick<Content, 'language'>): Style => ({
  rightToLeft: language.dir === 'rtl',
});

/** @param language gives the digits of marks that repeat a note */
export function wordRuns(children: readonly Inline[], style: Style, language: Content['language']): ParagraphChild[] {
  return children.flatMap((child): ParagraphChild[] => {
    switch (child.type) {
      case 'text':
        return [new TextRun({ ...style, text: child.text })];
      case 'break':
        return [new TextRun({ ...style, break: 1 })];
      case 'mark':
        return wordRuns(child.children, { ...style, ...marks[child.mark] }, language);
      case 'link':
        return [
          new ExternalHyperlink({
            link: child.href,
            children: wordRuns(child.children, { ...style, style: 'Hyperlink' }, language),
          }),
        ];
      case 'note':
        // Each reference numbers its note anew in Word: where a note is used again, only its mark is repeated.
        return [
          child.first
            ? new FootnoteReferenceRun(child.note)
            : new TextRun({ ...style, superScript: true, text: digitsOf(language, child.note) }),
        ];
      case 'run': {
        const own: Style = {
          ...style,
          ...(child.dir ? { rightToLeft: child.dir === 'rtl' } : {}),
          ...(child.lang ? { language: { value: child.lang, bidirectional: child.lang } } : {}),
        };
        const run = wordRuns(child.children, own, language);
        // Marks instead of isolates, which Word does not know: signs at the end of the run stay in it, numbers after it outside.
        return child.dir ? [...run, new TextRun({ ...own, text: markOf(own) }), new TextRun({ ...style, text: markOf(style) })] : run; // prettier-ignore
      }
    }
  });
}

export const textRuns = (text: string, { language }: Pick<Content, 'language'>, style: Style = {}): ParagraphChild[] =>
  wordRuns(runs(text, language), { ...baseStyle({ language }), ...style }, language);
