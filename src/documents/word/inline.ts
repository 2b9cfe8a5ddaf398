/** Inline content → runs of Word. Pure. */
import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Content } from '../content.ts';
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

export function wordRuns(children: readonly Inline[], style: Style): ParagraphChild[] {
  return children.flatMap((child): ParagraphChild[] => {
    switch (child.type) {
      case 'text':
        return [new TextRun({ ...style, text: child.text })];
      case 'break':
        return [new TextRun({ ...style, break: 1 })];
      case 'mark':
        return wordRuns(child.children, { ...style, ...marks[child.mark] });
      case 'link':
        return [
          new ExternalHyperlink({
            link: child.href,
            children: wordRuns(child.children, { ...style, style: 'Hyperlink' }),
          }),
        ];
      case 'note':
        return [new FootnoteReferenceRun(child.note)];
      case 'run': {
        const own: Style = {
          ...style,
          ...(child.dir ? { rightToLeft: child.dir === 'rtl' } : {}),
          ...(child.lang ? { language: { value: child.lang, bidirectional: child.lang } } : {}),
        };
        const run = wordRuns(child.children, own);
        // Marks instead of isolates, which Word does not know: signs at the end of the run stay in it, numbers after it outside.
        return child.dir ? [...run, new TextRun({ ...own, text: markOf(own) }), new TextRun({ ...style, text: markOf(style) })] : run; // prettier-ignore
      }
    }
  });
}

export const textRuns = (text: string, { language }: Pick<Content, 'language'>, style: Style = {}): ParagraphChild[] =>
  wordRuns(runs(text, language), { ...baseStyle({ language }), ...style });
