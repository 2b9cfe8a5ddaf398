/**
 * Persian word parts: which affixes are written joined, apart or with a zero-width non-joiner, and what remains without
 * them. Works on spellings (`rules.ts`). Examples in `words.test.ts`.
 */
import { required } from '../../model/required.ts';
import { joiner, seats, spell } from './rules.ts';

/** Verb prefixes. They are stripped only where they are apart or before a joiner: میز is no verb. */
const prefixes: ReadonlySet<string> = new Set(['می', 'نمی', 'همی']);

/** Plural, comparative, possessive and personal endings that are written apart from the word. */
const suffixes: ReadonlySet<string> = new Set(
  'ها های هایی هایم هایت هایش هایمان هایتان هایشان هائی تر تری ترین ترینها ای ام ات اش ایم اید اند مان تان شان یی'.split(
    ' ',
  ),
);

/** The same where they are joined to the word; only those that hardly end a word by nature. */
const joinedPlural = /(?<=.{3})(?:های(?:ی|م|ت|ش|مان|تان|شان)?|ها|ترین)$/u;

const spellings = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(spell));

/** Nouns of persons with a plural in ان or ین; as a general rule it would strip ایران and زمین. */
const persons = spellings(
  'زن مرد دختر پسر کودک مادر پدر خواهر برادر همسر فرزند معلم استاد مدافع فعال مسلمان جوان نوجوان معلول مهاجر پزشک وکیل ' +
    'مأمور مسئول متخصص متهم محکوم محقق مخاطب مترجم مدیر منتقد معترض مجرم قاتل شاهد عضو حاضر ساکن شاغل عالم مؤلف مؤسس ' +
    'امضاکننده بیمار سرباز رهبر شاعر طرفدار هموطن بازمانده نظامی غیرنظامی سیاستمدار قانونگذار مقام متقاضی داوطلب',
);
/** What makes a noun of persons of any word: ورزش-کار, خبر-نگار, دانش-مند. */
const person = /(?<=.{2})(?:گر|کار|مند|وند|نگار|شناس|ساز|خواه|پژوه|آموز|ݳموز|اموز|نویس|دار|گزار|گذار)$/u;

/** Nouns of Arabic origin with a plural in ات: the shapes of verbal nouns (تحقیق, اقدام, انتخاب, تحول, تعارض), and further words. */
const verbal = /^(?:ت..ی.|[اٳ]..ا.|[اٳ]...ا.|است..ا.|ت[^ای]{3}|ت.ا..)$/u;
const bareBeforeAt = spellings('گزارش پیشنهاد دستور سفارش مقام موضوع مشکل حیوان مطبوع محصول موجود مقرر احساس جزء');
/** The same where the singular ends in ه: مذاکرات, جلسات. */
const verbalWithHeh = /^م.ا..$/u;
const hehBeforeAt = spellings('جلس صفح طبق کلم حمل قطع مقدم لحظ مؤسس مصوب نشری نظری ملاحظ قطعنام بخشنام صدم ضرب');
/** Endings ها that belong to the word. */
const ownHa = spellings('منتها انتها اشتها ابتها سبحا بهمنها');

/** Prepositions that are written as one with what they govern: بعنوان is به‌عنوان. */
const preposition = spell(
  'ب(عنوان|نظر|وسیله|طور|صورت|دلیل|دنبال|علت|منظور|لحاظ|جز|ویژه|همراه|سوی|علاوه|خصوص|موجب|دست|کار|نام|تدریج)',
);
const joinedPreposition = new RegExp(`^${preposition}$`, 'u');

/** Stems of verbs whose forms are also written joined to their prefix: of the present, then of the past. */
const present = spellings(
  'کن شو ده گوی گو رو آی دان توان خواه گیر یاب بین دار خور نویس خوان ساز پرداز رس رسان مان بر آور گذار گذر زن پذیر افزا افزای گرد گردان اندیش پرس شناس فرست فروش خر کش کوش نشین پوش جوی جنگ باش نمای بخش انجام شنو یابان گنج افت آموز آزمای',
);
const past = spellings(
  'کرد شد رفت داد گفت دید آمد خواست توانست دانست گرفت یافت داشت نوشت خواند ساخت پرداخت رسید ماند برد آورد گذاشت گذشت زد پذیرفت افزود گشت شناخت فرستاد فروخت خرید کشید نشست پوشید جنگید نمود بخشید شنید افتاد آموخت آزمود پرسید کوشید',
);
/** میدانی is of a field as well as “you know”, so that a form in ی is not parted. */
const joinedVerb = new RegExp(
  `^(ن?می)((?:${[...present].join('|')})(?:م|د|یم|ید|ند)|(?:${[...past].join('|')})(?:م|یم|ید|ند)?)$`,
  'u',
);
/** آنجا is آن‌جا. */
const joinedPlace = new RegExp(`^(${spell('آنجا').slice(0, 2)}|این)(جا|گونه|طور)$`, 'u');

/** Brings words that are also written as one with a prefix or preposition, or without «و», to one spelling. */
export function foldJoins(spelling: string): string {
  return spelling
    .replace(joinedPreposition, `به${joiner}$1`)
    .replace(pairWithWaw, '$1')
    .replace(joinedVerb, `$1${joiner}$2`)
    .replace(joinedPlace, `$1${joiner}$2`);
}

/** Pairs with «و» between them that are also written without it: گفت‌وگو, گفت و گو, گفتگو. */
export function pairedWords(first: string, second: string): string | undefined {
  return pairs.get(first) === second ? first + second : undefined;
}
const pairs: ReadonlyMap<string, string> = new Map([['گفت', 'گو'], ['جست', 'جو'], ['شست', 'شو'], ['رفت', 'روب'], ['پرس', 'جو']]); // prettier-ignore
const pairWithWaw = new RegExp(`^(${[...pairs.keys()].join('|')})${joiner}?و${joiner}?(?=(?:${[...new Set(pairs.values())].join('|')}))`, 'u'); // prettier-ignore

export function isPrefix(spelling: string): boolean {
  return prefixes.has(spelling);
}
export function isSuffix(spelling: string): boolean {
  return suffixes.has(spelling);
}

/**
 * Splits a spelling at its joiners into words, each a list of parts. A part of one letter stands for itself: «می‌ز» is
 * not «میز».
 */
export function splitAtJoiners(spelling: string): string[][] {
  const words: string[][] = [];
  let parts: string[] = [];
  for (const part of spelling.split(joiner)) {
    if ([...part].length > 1) parts.push(part);
    else {
      if (parts.length > 0) words.push(parts);
      words.push([part]);
      parts = [];
    }
  }
  if (parts.length > 0) words.push(parts);
  return words;
}

/** The parts that carry the meaning: without verb prefix and endings; never empty. */
export function contentParts(parts: readonly string[]): string[] {
  let [from, to] = [0, parts.length];
  while (to - from > 1 && isPrefix(required(parts[from], 'part of the word'))) from += 1;
  while (to - from > 1 && isSuffix(required(parts[to - 1], 'part of the word'))) to -= 1;
  return parts.slice(from, to).map(foldMadda);
}

/** A word of two letters keeps its madda, a longer one may lose it (see the rule “hamza and madda”), also when parts were joined or parted. */
export function foldMadda(word: string): string {
  return word.length <= 2 ? word.replace(seats.madda, seats.maddaKept) : word.replaceAll(seats.maddaKept, seats.madda);
}

/** The word without endings that are joined to it. */
export function persianStem(word: string): string {
  const before = word.slice(0, -2);
  if (/(?:ان|ین)$/u.test(word) && (persons.has(before) || (word.endsWith('ان') && person.test(before)))) return before;
  if (word.endsWith('ات')) {
    if (verbalWithHeh.test(before) || hehBeforeAt.has(before)) return `${before}ه`;
    if (verbal.test(before) || bareBeforeAt.has(before)) return before;
  }
  if (/(?<=.{3})های$/u.test(word)) return foldMadda(word.slice(0, -3));
  if (/(?<=.{2}[او])ی$/u.test(word) && word.length > 4) return word.slice(0, -1); // the sign of ezafe: شورای, نیروی
  if (ownHa.has(word)) return word;
  if (/(?<=.{4})گان$/u.test(word)) return word.replace(/گان$/u, 'ه');
  if (/(?<=.{3})یان$/u.test(word)) return word.replace(/(?<=و)یان$|ان$/u, '');
  return foldMadda(word.replace(joinedPlural, ''));
}
