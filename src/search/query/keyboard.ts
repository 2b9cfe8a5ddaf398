/**
 * What was typed while the keyboard was set to another language. Layouts: ISIRI 9147 and the older Persian one, Arabic 101,
 * ЙЦУКЕН, AZERTY, each with the signs of the American keyboard on the same keys. Pure.
 */

const latin = "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , . / `";

/** The signs on the keys of `latin`, in its order; `-` where a key has none that is wanted. */
const layouts: readonly string[] = [
  'ض ص ث ق ف غ ع ه خ ح ج چ ش س ی ب ل ا ت ن م ک گ ظ ط ز ر ذ د پ و . - -',
  'ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ ذ',
  'й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю - ё',
];

/** Letters whose keys were typed with shift. */
const shifted: Readonly<Record<string, string>> = { آ: 'h', أ: 'h', إ: 'y', ك: ';', ي: 'd', ئ: 'm', پ: 'm', ژ: 'c' };

/** Keys that have another letter with shift, of which no plain one is nearly the same. */
const capitals: Readonly<Record<string, string>> = { C: 'ژ' };

/** Letters that AZERTY has where the American keyboard has others; its letters with accents are on the keys of digits. */
const azerty = new Map([...'aq qa zw wz ;m'.split(' ')].map(([american = '', french = '']) => [american, french] as const)); // prettier-ignore

const keys = latin.split(' ');
const tables = layouts.flatMap((layout) => {
  const pairs = layout.split(' ').flatMap((sign, at) => (sign === '-' ? [] : [[keys[at] ?? '', sign] as const]));
  return [
    { from: /^[a-z[\];',./`\s]+$/, to: new Map<string, string>([...pairs, ...(pairs.some(([, sign]) => sign === 'گ') ? Object.entries(capitals) : [])]) }, // prettier-ignore
    { from: /^[^a-z]*\p{L}[^a-z]*$/u, to: new Map<string, string>([...Object.entries(shifted).map(([sign, key]) => [sign, key] as const), ...pairs.map(([key, sign]) => [sign, key] as const)]) }, // prettier-ignore
  ];
});

/** Letters of a query that may be a mistake of the keyboard. */
const least = 3;

/** @returns what the same keys give on other keyboards, where they give words */
export function otherKeyboards(text: string): string[] {
  const typed = text.trim();
  if ([...typed].length < least || /\d/.test(typed)) return [];
  const found = tables.flatMap(({ from, to }) => {
    if (!from.test(typed.toLowerCase())) return [];
    // The Arabic keyboard has one key for two letters.
    const signs = (typed.match(/لا|./gsu) ?? []).flatMap((sign) => (to.has(sign) ? [sign] : [...sign]));
    const other = signs.map((sign) => (/\s/.test(sign) ? ' ' : (to.get(sign) ?? to.get(sign.toLowerCase()))));
    return other.every((sign) => sign !== undefined) ? [other.join('')] : [];
  });
  if (/^[a-z;\s]+$/i.test(typed) && /[aqzw;]/i.test(typed))
    found.push([...typed.toLowerCase()].map((sign) => azerty.get(sign) ?? sign).join(''));
  return [...new Set(found)].filter((words) => /^[\p{L}\s’'-]+$/u.test(words));
}
