/** Scripts written from right to left. Small, since pages load it too. */

/** ISO 15924 codes (CLDR, `layout/orientation`; UAX #9, classes R and AL). */
export const rightToLeft: ReadonlySet<string> = new Set(
  'Arab Hebr Syrc Thaa Nkoo Samr Mand Adlm Rohg Yezi Armi Phnx Sarb Avst Mend Chrs Elym Hatr Nbat Palm Sogd'.split(' '),
);

/** Their letters and the tatweel, which several scripts share (`1446هـ`), as part of a class of a regular expression with the flag `u` or `v`. */
export const rightToLeftLetters = `${[...rightToLeft].map((code) => `\\p{Script=${code}}`).join('')}\\u0640`;
