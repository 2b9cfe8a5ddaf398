/** How much of its limit each text that is to be handed in has left, for those who write. */
import { builtInInterface } from '../languages/interface.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import type { Limit } from '../model/schema/submission.ts';
import { boundTexts, nameOf, readTextOf, type Sources, type Submittable } from './held.ts';
import { lengthOf, type Length } from './measure.ts';
import { handedText } from './text.ts';
import { unitAfter } from './units.ts';

export interface Left {
  publication: Submittable;
  /** Path of the text. */
  file: string;
  /** For whom: `hrc 63 (ngo-general)`. */
  to: string;
  /** A length, or a limit in pages, which only the file that is made can be held to. */
  length: Length | { limit: Limit; counted?: undefined };
}

/** What was handed in already is not among it. */
export async function lengthsLeft(sources: Sources): Promise<Left[]> {
  const found: Left[] = [];
  for (const { publication, entry, profile, version, isHandedIn } of boundTexts(sources)) {
    if (!profile || !version || isHandedIn || profile.limits.length === 0) continue;
    const handed = handedText(version.title, await readTextOf(sources, version));
    for (const limit of profile.limits) {
      const length = lengthOf(handed, limit) ?? { limit };
      found.push({ publication, file: version.file, to: nameOf(entry), length });
    }
  }
  return found;
}

interface Phrases {
  left: string;
  tooMany: string;
  pages: string;
}

const phrases: Readonly<Record<MessageLanguage, Phrases>> = {
  en: {
    left: '{to}: {counted} of {max} {unit}, {n} left',
    tooMany: '{to}: {counted} of {max} {unit}, {n} too many',
    pages: '{to}: at most {max} {unit}; npm run check counts them in the file that is made',
  },
  fa: {
    left: '{to}: {counted} از {max} {unit}، {n} مانده است',
    tooMany: '{to}: {counted} از {max} {unit}، {n} بیش از اندازه',
    pages: '{to}: حداکثر {max} {unit}؛ npm run check صفحه‌های فایلی را که ساخته می‌شود می‌شمارد',
  },
  ar: {
    left: '{to}: {counted} من {max} {unit}، والباقي {n}',
    tooMany: '{to}: {counted} من {max} {unit}، والزائد {n}',
    pages: '{to}: {max} {unit} على الأكثر؛ والعدّ في npm run check في الملف الذي يُنشأ',
  },
};

/** `hrc 63 (ngo-general): 1,312 of 2,000 words, 688 left`, in the language of whoever writes. */
export function leftInWords({ to, length }: Left, language: MessageLanguage): string {
  const said = phrases[language];
  const { number } = builtInInterface(language);
  const { limit } = length;
  const of = (text: string) =>
    text
      .replace('{max}', number(limit.max))
      .replace('{unit}', unitAfter(limit.max, limit.unit, language))
      .replace('{to}', () => to);
  if (length.counted === undefined) return of(said.pages);
  const { counted, left } = length;
  return of(left < 0 ? said.tooMany : said.left)
    .replace('{counted}', number(counted))
    .replace('{n}', number(Math.abs(left)));
}
