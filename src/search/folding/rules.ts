/**
 * Spelling rules: what turns a word as written into the spelling that is compared. Applied in this order to one word
 * (a run of letters, digits and joiners). The examples are the tests (`rules.test.ts`).
 *
 * Hamza is not thrown away but kept as one letter per seat (`seats`), because «الأمن» (security) and «الآمن» (safe)
 * differ in nothing else; `lessMarked` then says which sloppier spellings a word also has.
 */

interface FoldingRule {
  name: string;
  why: string;
  /** Written, folded. */
  examples: readonly (readonly [string, string])[];
  apply(word: string): string;
}

/** Letters that stand for a seat of hamza or madda: never met in text and without canonical decomposition. */
export const seats = {
  alefAbove: 'ٲ',
  alefBelow: 'ٳ',
  madda: 'ݳ',
  maddaKept: 'ݴ',
  yeh: 'ݵ',
  waw: 'ݸ',
  final: 'ء',
} as const;

/** Zero-width non-joiner, which parts Persian words inside. */
export const joiner = '\u200c';

const replaceAll =
  (pairs: readonly (readonly [RegExp, string])[]) =>
  (word: string): string =>
    pairs.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

export const rules: readonly FoldingRule[] = [
  {
    name: 'compatibility',
    why: 'Presentation forms pasted from old PDF files, full-width forms, ligatures; capitals.',
    examples: [
      ['ﺧﺎﻧﻮﺍﺩﻩ', 'خانواده'],
      ['ＵＮ', 'un'],
      ['ﬁn', 'fin'],
      ['２０１８', '2018'],
      ['WOMEN', 'women'],
    ],
    apply: (word) => word.normalize('NFKC').toLowerCase(),
  },
  {
    name: 'invisible',
    why: 'Signs that only shape or order text: tatweel, soft hyphen, zero-width joiner, marks of direction.',
    examples: [
      ['دنیـــا', 'دنیا'],
      ['الـمجتمع', 'المجتمع'],
      ['inter\u00adnational', 'international'],
      ['\u200fزن\u200e', 'زن'],
    ],
    apply: replaceAll([
      [/[\u00ad\u0640\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, ''],
      [/\u200b/g, joiner],
    ]),
  },
  {
    name: 'non-joiner',
    why: 'The zero-width non-joiner counts once, and not at the edges of a word.',
    examples: [
      ['آن\u200c\u200cها', 'ݳن\u200cها'],
      ['\u200cزن\u200c', 'زن'],
    ],
    apply: replaceAll([
      [/\u200c+/g, joiner],
      [/^\u200c|\u200c$/g, ''],
    ]),
  },
  {
    name: 'heh',
    why: 'Forms of heh, teh marbuta, and heh with the sign of ezafe in its three spellings.',
    examples: [
      ['زادہ', 'زاده'],
      ['نسخة', 'نسخه'],
      ['دربارۀ', 'درباره'],
      ['خانوادهٔ', 'خانواده'],
      ['خانواده\u200cی', 'خانواده'],
    ],
    apply: replaceAll([
      [/[ۀەہھۃةۂ]/g, 'ه'],
      [/ه\u0654/g, 'ه'],
      [/ه\u200c[يیى]$/g, 'ه'],
    ]),
  },
  {
    name: 'vowel signs',
    why: 'Harakat, shadda, tanwin and signs of recitation are written or left out at will.',
    examples: [
      ['مشکلِ', 'مشکل'],
      ['تعرّف', 'تعرف'],
      ['بدلًا', 'بدلا'],
      ['بدلاً', 'بدلا'],
      ['عادةً', 'عاده'],
    ],
    apply: replaceAll([[/[\u064b-\u065f\u0670\u06d6-\u06ed]/g, '']]),
  },
  {
    name: 'yeh and kaf',
    why: 'Persian and Arabic keyboards have different letters for the same sound; alef maksura is written for yeh.',
    examples: [
      ['كه', 'که'],
      ['اين', 'این'],
      ['الذى', 'الذی'],
      ['هاے', 'های'],
      ['الأخیرة', 'الٲخیره'],
    ],
    apply: replaceAll([
      [/[يىېےۍێ]/g, 'ی'],
      [/[كڪګ]/g, 'ک'],
    ]),
  },
  {
    name: 'elongation',
    why: 'A letter drawn out for emphasis. Letters only: digits repeat with meaning.',
    examples: [
      ['اعلاممممم', 'اعلام'],
      ['۱۰۰۰', '1000'],
    ],
    apply: replaceAll([[/((?=\p{L})\p{Script=Arabic})\1{2,}/gu, '$1']]),
  },
  {
    name: 'seat of hamza',
    why: 'The same word is written with hamza on different seats: هیئت and هیأت, مسئول and مسؤول, مسئله and مسأله, مائة and مئة.',
    examples: [
      ['هیأت', 'هیٲت'],
      ['هیئت', 'هیٲت'],
      ['مسئول', 'مسݸول'],
      ['مسؤول', 'مسݸول'],
      ['مسئله', 'مسٲله'],
      ['رئیس', 'رݵیس'],
      ['تائید', 'تٲیید'],
      ['مائة', 'مٲه'],
      ['قرائت', 'قراݵت'],
    ],
    apply: replaceAll([
      [/تائید/g, 'تأیید'],
      [/مائ(?=ه|ت)/g, 'مئ'],
      [/ئ(?=و)/g, 'ؤ'],
      [/(?<=[^ا\u200c])ئ(?=ت|ه$)/g, 'أ'],
      [/مسئل/g, 'مسأل'],
    ]),
  },
  {
    name: 'doublets',
    why: 'Persian words with two spellings that are both in use: ت and ط, ز and ذ.',
    examples: [
      ['اطاق', 'اتاق'],
      ['بلیط', 'بلیت'],
      ['امپراطوری', 'امپراتوری'],
      ['طهران', 'تهران'],
      ['ذغال', 'زغال'],
      ['طاق', 'طاق'],
    ],
    apply: replaceAll([
      [/^اطاق/, 'اتاق'],
      [/^بلیط/, 'بلیت'],
      [/^امپراطور/, 'امپراتور'],
      [/^طهران/, 'تهران'],
      [/^ذغال/, 'زغال'],
    ]),
  },
  {
    name: 'hamza and madda',
    why: 'Each seat becomes a letter of its own; wasla is a plain alef; a hamza that ends a word after alef may be left out. A word of two letters keeps its madda for good: آن is “that”, ان a suffix.',
    examples: [
      ['أحمد', 'ٲحمد'],
      ['إدارة', 'ٳداره'],
      ['آزار', 'ݳزار'],
      ['تأیید', 'تٲیید'],
      ['ٱلله', 'الله'],
      ['اعضاء', 'اعضاء'],
      ['آن', 'ݴن'],
    ],
    apply: (word) =>
      replaceAll([
        [/ٱ/g, 'ا'],
        [/أ/g, seats.alefAbove],
        [/إ/g, seats.alefBelow],
        [/آ/g, word.length <= 2 ? seats.maddaKept : seats.madda],
        [/ئ/g, seats.yeh],
        [/ؤ/g, seats.waw],
      ])(word),
  },
  {
    name: 'digits',
    why: 'Persian, Arabic and European digits are the same numbers.',
    examples: [
      ['۱۴۰۴', '1404'],
      ['١٤٠٤', '1404'],
      ['1404', '1404'],
    ],
    apply: (word) =>
      word.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit >= '۰' ? 0x6f0 : 0x660)) % 10)),
  },
  {
    name: 'accents',
    why: 'Accents are left out when typing; œ, æ and ß have plain spellings, Greek sigma one form; Hebrew is written without points. Cyrillic ё is written е; й is a letter of its own (мой, мои).',
    examples: [
      ['exécution', 'execution'],
      ['œuvre', 'oeuvre'],
      ['Straße', 'strasse'],
      ['Ёлка', 'елка'],
      ['мой', 'моџ'],
      ['λόγος', 'λογοσ'],
      ['שָׁלוֹם', 'שלום'],
    ],
    apply: (word) =>
      word
        .replace(/й/g, 'џ')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae')
        .replace(/ß/g, 'ss')
        .replace(/ø/g, 'o')
        .replace(/ł/g, 'l')
        .replace(/ς/g, 'σ')
        .normalize('NFD')
        .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}])\p{M}+/gu, '')
        .normalize('NFC'),
  },
];

/** The spelling of a word that is compared. May still hold joiners, which `persian.ts` resolves. */
export function spell(word: string): string {
  return rules.reduce((text, rule) => rule.apply(text), word);
}

const plain: Readonly<Record<string, string>> = {
  [seats.alefAbove]: 'ا',
  [seats.alefBelow]: 'ا',
  [seats.madda]: 'ا',
  [seats.yeh]: 'ی',
  [seats.waw]: 'و',
};

/** The spelling without any seat of hamza or madda. */
export const unmarked = (spelling: string): string =>
  spelling.replaceAll(seats.maddaKept, 'ا').replace(/[ٲٳݳݵݸ]/g, (letter) => plain[letter] ?? letter);

/**
 * Sloppier spellings of a spelling: those in which some or all seats of hamza have been left out. Two spellings are the
 * same word if one is among the sloppier ones of the other: الآن and الان are, الأمن and الآمن are not.
 */
export function lessMarked(spelling: string): string[] {
  const marked = [...spelling.matchAll(/[ٲٳݳݵݸ]|(?<=ا)ء$/g)].map((match) => match.index);
  if (marked.length === 0) return [];
  const without = (positions: readonly number[]) =>
    [...spelling].map((letter, at) => (positions.includes(at) ? (plain[letter] ?? '') : letter)).join('');
  if (marked.length > 3) return [without(marked)];
  const results: string[] = [];
  for (let choice = 1; choice < 2 ** marked.length; choice++) {
    results.push(without(marked.filter((_, bit) => choice & (2 ** bit))));
  }
  return results;
}
