/** What the messages on submissions have in common: for whom, and where the rule was read. */
export interface Ground {
  /** For whom: `hrc 63 (ngo-general)`. */
  to: string;
  /** Where the rule was read; absent for rules of the office itself. */
  source?: string | undefined;
  /** The day it was read. */
  read?: string | undefined;
  /** The file in which the rule stands. */
  where: string;
}

export const ground = ({ source, read, where }: Ground): string =>
  source === undefined
    ? `The rule stands in ${where}.`
    : `The rule is from ${source}, read on ${read}; if it has changed, correct ${where}.`;

/** Rules of an example, with what every profile has. */
export const exampleForum = (rules: string): string => `hrc:
  name: { en: Human Rights Council, fa: شورای حقوق بشر }
  submissions:
    ngo-general:
      name: { en: Written statement of an NGO }
      kinds: [letter]
      status: ngo-general
      ${rules}
      source: { title: { en: Guidelines for NGOs } }
      read: 2026-11-01`;

export const exampleEntry = 'submissions: [{ forum: hrc, profile: ngo-general, language: en }]';
