/** Inline content → runs of Word. Pure. */
import type { Content } from '../content.ts';
import { digitsOf } from '../text/digits.ts';
import { runs } from '../text/runs.ts';
import type { Inline, Mark } from '../../model/text/blocks.ts';
import { escapeXml } from '../../model/xml.ts';
import { empty, run, words, type RunStyle } from './ooxml.ts';
import type { Part } from './part.ts';

const marks: Readonly<Record<Mark, RunStyle>> = {
  strong: { bold: true },
  emphasis: { italics: true },
  code: {},
  superscript: { superScript: true },
  subscript: { subScript: true },
  deleted: { strike: true },
};

const markOf = ({ rightToLeft }: RunStyle) => (rightToLeft ? '\u200f' : '\u200e');

/** Word keeps the language of each run for its spelling check, apart for right-to-left text. */
export const baseStyle = ({ language }: Pick<Content, 'language'>): RunStyle => ({
  rightToLeft: language.dir === 'rtl',
});

export interface InlineWriter {
  runs(children: readonly Inline[], style?: RunStyle): string;
  /** Runs of a text without markup. */
  text(text: string, style?: RunStyle): string;
}

/** @param language gives the direction, and the digits of marks that repeat a note */
export function createInlineWriter({ language }: Pick<Content, 'language'>, part: Part): InlineWriter {
  const base = baseStyle({ language });
  const inline = (children: readonly Inline[], style: RunStyle): string =>
    children.map((child) => inlineOf(child, style)).join('');

  function inlineOf(child: Inline, style: RunStyle): string {
    switch (child.type) {
      case 'text':
        return run(style, words(child.text));
      case 'break':
        return run(style, '<w:br/>');
      case 'mark':
        return inline(child.children, { ...style, ...marks[child.mark] });
      case 'link': {
        // Word keeps the part behind the # apart from the address.
        const [address = '', ...rest] = child.href.split('#');
        const anchor = rest.length > 0 ? ` w:anchor="${escapeXml(rest.join('#'))}"` : '';
        const inner = inline(child.children, { ...style, style: 'Hyperlink' });
        return `<w:hyperlink w:history="1" r:id="${part.refer('hyperlink', address)}"${anchor}>${inner}</w:hyperlink>`;
      }
      case 'note':
        // Each reference numbers its note anew in Word: where a note is used again, only its mark is repeated.
        return (
          // Parts the number from digits and Latin letters before it, which would else take it to their right.
          (base.rightToLeft ? run(base, words('\u200f')) : '') +
          (child.first
            ? run({ style: 'FootnoteReference', ...(base.rightToLeft ? { rightToLeft: true } : {}) }, empty(`${part.notes}Reference`, { id: child.note })) // prettier-ignore
            : run({ ...style, superScript: true }, words(digitsOf(language, child.note))))
        );
      case 'run': {
        const own: RunStyle = {
          ...style,
          ...(child.dir ? { rightToLeft: child.dir === 'rtl' } : {}),
          ...(child.lang ? { language: { value: child.lang, bidirectional: child.lang } } : {}),
        };
        const inner = inline(child.children, own);
        // Marks instead of isolates, which Word does not know: signs at the end of the run stay in it, numbers after it outside.
        // Programs count a mark as a word, so none stands where all goes in one direction.
        return own.rightToLeft !== style.rightToLeft
          ? inner + run(own, words(markOf(own))) + run(style, words(markOf(style)))
          : inner;
      }
    }
  }

  return {
    runs: (children, style = {}) => inline(children, { ...base, ...style }),
    text: (text, style = {}) => inline(runs(text, language), { ...base, ...style }),
  };
}
