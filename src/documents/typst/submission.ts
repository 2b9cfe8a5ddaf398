/** The whole Typst source of a text that is handed in. Pure. */
import { scriptNamed } from '../../languages/scripts.ts';
import { required } from '../../model/required.ts';
import { withNotesAtEnd, type SubmissionContent } from '../submission/content.ts';
import { familyList, familyOf } from '../fonts/families.ts';
import { runs } from '../text/runs.ts';
import { digitsFor, type Files } from './document.ts';
import { createWriter, string, type Surroundings } from './markup.ts';

/**
 * Widths of our serif beside those of Times New Roman, measured over texts in English, French, Spanish and Russian (0.855 to
 * 0.858): at this share of the size lines break where those of Times break, so that pages are as many as in Word.
 */
const AS_WIDE_AS_TIMES = 0.857;

/** Lines of Times New Roman stand 1.15 times the size apart in Word. */
const LINE = 1.15;

export function submissionSource(content: SubmissionContent, { coverage, picture, named }: Files): string {
  const { language, setting, title, notesAtEnd } = content;
  const text = notesAtEnd === undefined ? content.text : withNotesAtEnd(content.text, notesAtEnd, language);
  const family = (character: string) => familyOf(language, content.scripts, character, coverage.has);
  const around: Surroundings = { language, family, picture, named };
  const { inline } = createWriter(around);
  const words = (value: string) => inline(runs(value, language));
  const isLatin = !scriptNamed(language.script).wide && language.dir === 'ltr';
  const settings: Record<string, string> = {
    'title-text': string(title),
    'title-content': words(title),
    author: string(content.author),
    date: 'none',
    lang: string(required(language.code.split('-')[0], 'primary language')),
    dir: language.dir,
    families: familyList(language, content.scripts),
    size: `${setting.size * (isLatin ? AS_WIDE_AS_TIMES : 1)}pt`,
    line: `${setting.size * LINE * setting.spacing}pt`,
    justify: String(setting.justified),
    weight: setting.bold ? '700' : '400',
    digits: string(digitsFor(language)),
    mark: content.mark === undefined ? 'none' : words(content.mark),
  };
  return [
    '#import "template.typ": *',
    '#show: submission.with(',
    ...Object.entries(settings).map(([name, value]) => `  ${name}: ${value},`),
    ')',
    createWriter(around, text.notes).blocks(text.blocks),
  ].join('\n');
}
