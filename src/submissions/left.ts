/** How much of its limit each text that is to be handed in has left, for those who write. */
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

const number = (value: number) => value.toLocaleString('en');

/** `hrc 63 (ngo-general): 1,312 of 2,000 words, 688 left`. */
export const leftInWords = ({ to, length: { limit, counted, left } }: Left): string =>
  `${to}: ${number(counted)} of ${number(limit.max)} ${limit.unit}, ${left < 0 ? `${number(-left)} too many` : `${number(left)} left`}`;
