/**
 * Light stemming of Arabic: particles and the article in front, endings of gender, number and possession behind, each at
 * most once, never down to fewer than three letters (two after the article). Works on spellings (`rules.ts`), so that
 * seats of hamza survive: the stems of الأمن and الآمن differ. After the light stemmers compared by Larkey, Ballesteros
 * and Connell (SIGIR 2002).
 */
const front = /^(?:و?(?:بال|کال|فال|لل|ال)(?=.{2})|و(?=[ٲٳݳ].{2})|و(?=.{4}))/u;
const behind = /(?<=.{2})(?:یه|یات|ات|ون|ین|ان|ها|هم|هن|نا|ه|ی)$/u;

export function arabicStem(word: string): string {
  const bare = word.replace(front, '');
  const stem = bare.replace(behind, '');
  return [...stem].length >= 3 || stem.length === bare.length ? stem : bare;
}
