/** How much of its limit each text that is to be handed in has left, for those who write. */
import { createInterface } from '../languages/interface.ts';
import { builtInLanguage } from '../languages/table.ts';
import { required } from '../model/required.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { Limit } from '../model/schema/submission.ts';
import { boundTexts, nameOf, readTextOf, type Sources, type Submittable } from './held.ts';
import { lengthOf, type Length } from './measure.ts';
import { handedText } from './text.ts';

export interface Left {
  publication: Submittable;
  /** Path of the text. */
  file: string;
  /** For whom: `hrc 63 (ngo-general)`. */
  to: string;
  length: Length;
}

/** What was handed in already, and what is counted in pages, is not among it. */
export async function lengthsLeft(sources: Sources): Promise<Left[]> {
  const found: Left[] = [];
  for (const { publication, entry, profile, version, isHandedIn } of boundTexts(sources)) {
    if (!profile || !version || isHandedIn || profile.limits.length === 0) continue;
    const handed = handedText(version.title, await readTextOf(sources, version));
    for (const limit of profile.limits) {
      const length = lengthOf(handed, limit);
      if (length) found.push({ publication, file: version.file, to: nameOf(entry), length });
    }
  }
  return found;
}

interface Phrases {
  left: string;
  tooMany: string;
  unit: Readonly<Record<Limit['unit'], string>>;
}

const phrases: Readonly<Record<MessageLanguage, Phrases>> = {
  en: {
    left: '{to}: {counted} of {max} {unit}, {n} left',
    tooMany: '{to}: {counted} of {max} {unit}, {n} too many',
    unit: { words: 'words', characters: 'characters', pages: 'pages' },
  },
  fa: {
    left: '{to}: {counted} از {max} {unit}، {n} مانده است',
    tooMany: '{to}: {counted} از {max} {unit}، {n} بیش از اندازه',
    unit: { words: 'واژه', characters: 'نویسه', pages: 'صفحه' },
  },
  ar: {
    left: '{to}: {counted} من {max} {unit}، والباقي {n}',
    tooMany: '{to}: {counted} من {max} {unit}، والزائد {n}',
    unit: { words: 'كلمة', characters: 'حرف', pages: 'صفحة' },
  },
};

/** `hrc 63 (ngo-general): 1,312 of 2,000 words, 688 left`, in the language of whoever writes. */
export function leftInWords({ to, length: { limit, counted, left } }: Left, language: MessageLanguage): string {
  const { unit, ...said } = phrases[language];
  const { number } = createInterface(required(builtInLanguage(language), `language ${language}`));
  return (left < 0 ? said.tooMany : said.left)
    .replace('{counted}', number(counted))
    .replace('{max}', number(limit.max))
    .replace('{unit}', unit[limit.unit])
    .replace('{n}', number(Math.abs(left)))
    .replace('{to}', () => to);
}
