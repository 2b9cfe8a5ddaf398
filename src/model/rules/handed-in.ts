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

/** A row on what was handed in, and the manifest beside it. @param more of the manifest, as lines of JSON before the files */
export const exampleAttempt = (language: string, more = ''): Record<string, string> => ({
  'letters/first/deliveries.csv': `version,languages,body,sent,visibility,kit
1,en,secretary-general,2026-11-20,internal,first
`,
  'letters/first/handed-in/first/manifest.json': `{
  "kit": 1,
  "publication": "letter-first",
  "version": 1,
  "language": "${language}",
  "body": "secretary-general",
  "profile": "circulation",
${more}  "files": [{ "name": "letter.txt", "bytes": 3, "sha256": "${'a'.repeat(64)}" }]
}
`,
});
