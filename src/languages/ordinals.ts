/**
 * Numbers of sessions and years in words, as documents of the United Nations write them: “seventy-second session”. A language
 * that is not here writes them as its interface strings say (`format.ordinal`).
 */

export type Counted = 'session' | 'year';

/** For numbers from 1 to 99; above that they are in figures. */
const writers: Readonly<Record<string, (n: number, counted: Counted) => string>> = {
  en: english,
  fr: french,
  es: spanish,
  ru: russian,
  fa: persian,
  ar: arabic,
  zh: chinese,
};

/** In figures, where their gender is another than that of a meeting (`format.ordinal`). */
const inFigures: Readonly<Record<string, Readonly<Record<Counted, string>>>> = {
  es: { session: '{n}º', year: '{n}º' },
  ru: { session: '{n}-я', year: '{n}-й' },
};

/** `seventy-second`, `{n}-я`; `undefined` where the interface strings of the language say how it is written. */
export function ordinalOf(code: string, n: number, counted: Counted): string | undefined {
  if (Number.isInteger(n) && n >= 1 && n <= 99) return writers[code]?.(n, counted);
  return inFigures[code]?.[counted];
}

/** Tens and units of a number below 100. */
const split = (n: number): [tens: number, units: number] => [Math.floor(n / 10), n % 10];
const nth = (words: string, index: number): string => words.split(' ')[index] ?? '';

const englishTens = '- - twent thirt fort fift sixt sevent eight ninet';
const englishOrdinals =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';

function english(n: number): string {
  if (n < 20) return nth(englishOrdinals, n);
  const [tens, units] = split(n);
  const ten = nth(englishTens, tens);
  return units === 0 ? `${ten}ieth` : `${ten}y-${nth(englishOrdinals, units)}`;
}

const frenchUnits =
  '- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
const frenchTens = '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt';

/** Both `session` and `année` are feminine. */
function french(n: number): string {
  if (n === 1) return 'première';
  return `${frenchCardinal(n).replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')}ième`;
}

function frenchCardinal(n: number): string {
  if (n < 20) return nth(frenchUnits, n);
  const [tens] = split(n);
  const ten = nth(frenchTens, tens);
  const rest = tens === 7 || tens === 9 ? n - (tens - 1) * 10 : n % 10;
  if (rest === 0) return ten;
  // vingt et un … soixante et onze, but quatre-vingt-un, quatre-vingt-onze
  return tens < 8 && (rest === 1 || rest === 11)
    ? `${ten} et ${nth(frenchUnits, rest)}`
    : `${ten}-${nth(frenchUnits, rest)}`;
}

const spanishUnits = '- primer segundo tercer cuarto quinto sexto séptimo octavo noveno';
const spanishTens =
  '- décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo';

/** Before the masculine `período de sesiones` and `año`: primer, tercer. */
function spanish(n: number): string {
  if (n === 11) return 'undécimo';
  if (n === 12) return 'duodécimo';
  const [tens, units] = split(n);
  if (n > 12 && n < 20) return `decimo${nth(spanishUnits, units)}`.replace('decimooctavo', 'decimoctavo');
  return [tens > 0 ? nth(spanishTens, tens) : '', units > 0 ? nth(spanishUnits, units) : ''].filter(Boolean).join(' ');
}

const russianStems =
  '- перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат';
const russianTens = '- - двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност';
const russianTensBefore = '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто';

/** In the gender of сессия and год. */
function russian(n: number, counted: Counted): string {
  const [tens, units] = split(n);
  const stem = n < 20 ? nth(russianStems, n) : units === 0 ? nth(russianTens, tens) : nth(russianStems, units);
  const last = n < 20 ? n : units;
  const ending =
    counted === 'session'
      ? last === 3
        ? 'ья'
        : 'ая'
      : last === 3
        ? 'ий'
        : [2, 6, 7, 8].includes(last) || (n >= 20 && units === 0 && tens === 4)
          ? 'ой'
          : 'ый';
  return n >= 20 && units > 0 ? `${nth(russianTensBefore, tens)} ${stem}${ending}` : stem + ending;
}

const persianUnits = '- یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده';
const persianTens = '- - بیست سی چهل پنجاه شصت هفتاد هشتاد نود';

/** Before the noun: هفتاد و دومین اجلاس. */
function persian(n: number): string {
  if (n === 1) return 'نخستین';
  const [tens, units] = split(n);
  const last = n < 20 ? nth(persianUnits, n) : units === 0 ? nth(persianTens, tens) : nth(persianUnits, units);
  // سه → سوم; after ی the ending is apart: سی‌امین.
  const ordinal = last === 'سه' ? 'سومین' : last === 'سی' ? 'سی‌امین' : `${last}مین`;
  return n >= 20 && units > 0 ? `${nth(persianTens, tens)} و ${ordinal}` : ordinal;
}

const arabicUnits = '- الحادية الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة';
const arabicTens = '- العاشرة العشرون الثلاثون الأربعون الخمسون الستون السبعون الثمانون التسعون';

/** After the feminine الدورة and السنة: الدورة الثانية والسبعون. */
function arabic(n: number): string {
  if (n === 1) return 'الأولى';
  const [tens, units] = split(n);
  if (units === 0) return nth(arabicTens, tens);
  if (tens === 0) return nth(arabicUnits, units);
  return tens === 1 ? `${nth(arabicUnits, units)} عشرة` : `${nth(arabicUnits, units)} و${nth(arabicTens, tens)}`;
}

const chineseDigits = '- 一 二 三 四 五 六 七 八 九';

/** Between 第 and 届, 年. */
function chinese(n: number): string {
  const [tens, units] = split(n);
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${nth(chineseDigits, tens)}十`;
  return ten + (units === 0 ? '' : nth(chineseDigits, units));
}
