/**
 * Words that are made of one another where stemmers stop: a verb and the noun of its action (измерять, измерение; medir,
 * medición; حدد, تحديد), a noun and its adjective. Each word leads to bases, and words with a base in common are related:
 * nearer than a beginning, farther than another form. By the shape of the word alone, so a base need not be a word. Works on
 * spellings and stems (`rules.ts`, `load.ts`). Examples in the README.
 */
import { spell } from './rules.ts';

type Rules = readonly (readonly [made: RegExp, base: string])[];

/** The bases of all rules that fit. */
const basesBy =
  (rules: Rules) =>
  (word: string): string[] =>
    rules.flatMap(([made, base]) => (made.test(word) ? [word.replace(made, base)] : []));

const english = basesBy([
  [/^(abs|con|de|enter|main|ob|re|sus)t(?:ain(?:s|ed|ing|ers?)?|ention|enance)$/, '$1tain'],
  [/^(ad|com|per|sub|trans)mi(?:t|ts|tted|tting|ssions?)$/, '$1mit'],
  [/^(.{2,})ci(?:de[ds]?|ding|sions?)$/, '$1cide'],
  [/^(de|in|pre|sub|tran)scri(?:be[ds]?|bing|ptions?)$/, '$1scribe'],
  [/^(con|de|per|re)cei?(?:ve[ds]?|ving|ptions?)$/, '$1ceive'],
  [/^(.{2,})(?:lve[ds]?|lving|lutions?)$/, '$1lve'],
  [/^(.{2,})du(?:ce[ds]?|cing|ctions?)$/, '$1duce'],
  [/^(.{2,})clu(?:de[ds]?|ding|sions?)$/, '$1clude'],
  [/^(.{2,})p(?:ly|lies|lied|lying|lications?)$/, '$1ply'],
  [/^(.{3,})(?:fy|fies|fied|fying|fications?)$/, '$1fy'],
  [/^(disco|deli|reco)ver(?:s|y|ies|ed|ing)?$/, '$1ver'],
  [/^analy(?:[sz]e[ds]?|[sz]ing|sts?|sis|ses|tics?|tical)$/, 'analy'],
]);

const spanish = basesBy([
  [/^(.{3,})(?:[ai]ci|ami?ent|imient)(?:on|ones|os?)$/, '$1'],
  [/^(.{3,})(?:[aei]dor(?:as?|es)?)$/, '$1'],
  [/^(.{5,})[ai]bles?$/, '$1'],
  [/^(.{3,}ic)(?:ad[oa]s?|an?|ar|ando|acion|aciones)$/, '$1'],
  [/^(.{2,})ten(?:cion|ciones|er|iendo|ido|imiento)$/, '$1ten'],
]);

const french = basesBy([
  [/^(.*)ouv(?:rir|rez|rent|res?|rant|rons|ert|erte|erts|ertes|ertures?)$/, '$1ouvr'],
  [/^(.*)pr(?:endre|enez|enons|enant|end|ends|ennent|is|ises?)$/, '$1prend'],
  [/^(.*)reso(?:udre|lvez|lvent|lvant|lus?|lue|lution|lutions)$/, '$1resoud'],
  [/^(con|de|per|re)c(?:evoir|evez|evant|u|ue|us|ues|oit|oivent|eptions?)$/, '$1cev'],
  [/^(de|ins|pres|sous|trans)cri(?:re|t|te|ts|tes|vez|vant|ptions?)$/, '$1cri'],
  [/^(ad|com|per|sou|trans)m(?:ettre|ettez|ettant|ettent|ets?|is|ises?|issions?)$/, '$1met'],
  [/^choi(?:x|sir|sis|sit|sissez|sissant|sies?)$/, 'chois'],
  [/^(.{3,})(?:ition|itions|iteur|iteurs)$/, '$1'],
  [/^(.{2,})i(?:qu(?:er|es?|ez|ent|ons|ant|ees?|a)|cations?|cateurs?|catrices?)$/, '$1iqu'],
  [/^(.{4,})(?:sser|sse[sz]?|ssent|ssant|ssements?)$/, '$1ss'],
]);

/** What is made of a noun with another meaning than the noun: образование is not of образ. */
const otherNoun = /^(?:(?:образ|страх|основ|голос|треб)ов|послан)/u;
/** On stems as Snowball gives them. */
const russianSteps: Rules = [
  [/(?<=.{3})ост$/u, ''],
  [/(?<=[иы]ва)ем$/u, ''],
  [/(?<=.{4})(?:ничеств|ник|ниц)$/u, ''],
  [/(?<=.{4}[влжнр])к$/u, ''],
  [/(?<=.{3})(?:ен|ан|ян)н?$/u, ''],
  [/(?<=.{3}и)т$/u, ''],
  [/(?<=.{4}ир)ов(?:а|ан)?$|(?<=.{4})(?:ова|ева|ыва|ива|ов)$/u, ''],
  [/(?<=.{3})[аяи]$/u, ''],
  [/(?<=.{3}[бпвмф])л$/u, ''],
  [/(?<=пу)ст$/u, 'ск'],
];
/** Prefixes that loan verbs have when they are perfective, and have nothing else: протестировать, зарегистрировать. */
const perfective = /^(?:за|с|про|от|на|по|раз|рас|пере)(?=.{3,}ир(?:у|уй)?$)/u;
function russian(word: string, stem: string): string[] {
  if (stem.length < 5 || otherNoun.test(stem)) return [];
  // Snowball takes the infinitive владеть for a noun.
  const verb = /еть(?:ся)?$/u.test(word) ? stem.replace(/ет$/u, '') : stem;
  const base = russianSteps.reduce((text, [end, other]) => text.replace(end, other), verb);
  const imperfective = base.replace(perfective, '');
  return [...(base === stem ? [] : [base]), ...(imperfective === base ? [] : [imperfective])];
}

/** Past and present stem of verbs, the infinitive being the past with ن. */
const verbs =
  'کرد کن|شد شو|داد ده|گفت گو|رفت رو|دانست دان|توانست توان|خواست خواه|گرفت گیر|یافت یاب|دید بین|داشت دار|نوشت نویس|خواند خوان|ساخت ساز|پرداخت پرداز|رسید رس|رساند رسان|ماند مان|برد بر|آورد آور|گذاشت گذار|پذیرفت پذیر|افزود افزا|شناخت شناس|فرستاد فرست|فروخت فروش|خرید خر|کشید کش|نشست نشین|آموخت آموز|آزمود آزما|پرسید پرس|کوشید کوش|انداخت انداز|بخشید بخش|شنید شنو|نمود نما|پیوست پیوند|بود باش|گذشت گذر|ریخت ریز|سنجید سنج|جنگید جنگ|فهمید فهم|گشت گرد|آمد آی|آمیخت آمیز|ایستاد ایست|افتاد افت|انگیخت انگیز|پنداشت پندار|پرورد پرور|پیمود پیما|پسندید پسند|چسبید چسب|خندید خند|راند ران|رسانید رسان|رنجید رنج|زیست زی|سپرد سپار|ستود ستا|سوخت سوز|شتافت شتاب|شکست شکن|شمرد شمار|طلبید طلب|فریفت فریب|کاست کاه|گریخت گریز|گریست گری|گزید گزین|گسترد گستر|گشود گشا|گماشت گمار|نگریست نگر|نواخت نواز|ورزید ورز|برخاست برخیز|برگزید برگزین|درآمیخت درآمیز'
    .split('|')
    .map((pair) => pair.split(' '));
/** Those whose noun in ش is of the verb: آزمایش; دانش and سازش mean something else. */
const nouns: ReadonlySet<string> = new Set('آزما افزا کاه کوش پرس بخش گستر پرور آموز نگر گزین نما پیما ستا گشا پرداز'.split(' ')); // prettier-ignore
const persianForms = new Map<string, string>();
for (const [past = '', present = ''] of verbs) {
  const infinitive = spell(`${past}ن`);
  const add = (form: string) => persianForms.set(spell(form), infinitive);
  for (const end of ['', 'ن', 'م', 'ی', 'یم', 'ید', 'ند']) add(past + end);
  const stem = present.endsWith('ا') ? `${present}ی` : present;
  const afterPrefix = stem.replace(/^آ/u, 'یا');
  for (const end of ['م', 'ی', 'د', 'یم', 'ید', 'ند', 'نده', 'ندگان'])
    for (const form of [stem, `ب${afterPrefix}`, `ن${afterPrefix}`]) add(form + end);
  if (nouns.has(present)) add(`${stem}ش`);
}
/** نیازمند of نیاز, بهره‌برداری of بهره, نگهدارندگی of نگهدارنده: what is made of a noun of three or four letters and more. */
const madeOfNoun = basesBy([
  [/^(.{3,})مند(?:ی|ان)?$/u, '$1'],
  [/^(.{4,})(?:برداری|سازی|گیری|گذاری|رسانی|دهی|یابی|بخشی|پذیری|انگیزی|ورزی)$/u, '$1'],
  [/^(.{3,}ند)گ(?:ی|ان)$/u, '$1ه'],
]);
/** خواست and سیاست end so by nature. */
const copula = /(?<=^(?!خو|سی|ری|حر|فر|درخو|برخ).{2,}[او])ست$/u;
function persian(word: string, [stem = word]: readonly string[]): string[] {
  // می‌رود without its prefix is the form رود; by itself that is a river as well.
  const verb = persianForms.get(word) ?? (verbPrefix.test(word) ? persianForms.get(stem) : undefined);
  if (verb !== undefined) return [verb];
  return copula.test(word) ? [word.replace(copula, '')] : [...madeOfNoun(word), ...madeOfNoun(stem)];
}
const verbPrefix = /^ن?می/u;

/**
 * Verbal nouns and participles by the patterns of the ten forms (Wright, “A Grammar of the Arabic Language”, I, §§ 195–202), each
 * with the perfect of its verb; the base of the fourth form begins with its hamza.
 */
const arabicNouns = basesBy([
  [/^ت(.)(.)ی(.)$/u, '$1$2$3'],
  [/^ت(.)(.)(.)ه$/u, '$1$2$3'],
  [/^[تم](.)ا(.)(.)ه?$/u, '$1ا$2$3'],
  [/^[ٳا](.)(.)ا(.)$/u, 'ٲ$1$2$3'],
  [/^(.)یا(.)$/u, '$1ی$2'],
  [/^ا(.)ت(.)ا\2$/u, 'ا$1ت$2'],
  [/^ا(.)ت(?:یا|ا)(.)$/u, 'ا$1ت$2'],
  [/^ا(.)ت([^ی])ا(.)$/u, 'ا$1ت$2$3'],
  [/^ان(.)(.)ا(.)$/u, 'ان$1$2$3'],
  [/^است(.)(.)ا\2$/u, 'است$1$2'],
  [/^است(.)(.)ا(.)$/u, 'است$1$2$3'],
  [/^است(.)ا(.)ه?$/u, 'است$1$2'],
]);
/** Imperfects with the perfect. */
const arabicVerbs = basesBy([
  [/^[ین](.)ا(.)(.)$/u, '$1ا$2$3'],
  [/^[یتن]([^ات])([^ات])([^ات])$/u, 'ٲ$1$2$3'],
  [/^[یتن]([^ات])([^ات])([^ات])$/u, '$1$2$3'],
  [/^[یتن](.)ت(.)(.)$/u, 'ا$1ت$2$3'],
  [/^[یتن]([^س])ت(.)$/u, 'ا$1ت$2'],
  [/^[یتن]ست(.)ی?(.)$/u, 'است$1$2'],
  [/^[یتن]ست(.)(.)(.)$/u, 'است$1$2$3'],
  [/^[ین]ت(.)(.)(.)$/u, 'ت$1$2$3'],
]);
/** Gender of adjectives of relation, plurals before a genitive, and what the first and second person add. */
const arabicEnds = basesBy([
  [/^(.{3,})یه$/u, '$1ی'],
  [/^(.{4,})(?<!ت)[یو]$/u, '$1'],
  [/^(.{2,})تی$/u, '$1ه'],
  [/^ب(.{3,})(?:ک|ها|هم|کم)$/u, '$1'],
  [/^(.{2,})ت(?:ک|کم)$/u, '$1ه'],
  [/^(.{3,})(?:ک|کم)$/u, '$1'],
]);

function arabic(word: string, stems: readonly string[]): string[] {
  // What has the article is no verb.
  const verbs = word.startsWith('ال') ? () => [] : arabicVerbs;
  return stems.flatMap((stem) => [...arabicNouns(stem), ...verbs(stem), ...arabicEnds(stem)]);
}

const byLanguage: Readonly<Record<string, (word: string, stems: readonly string[]) => string[]>> = {
  en: english,
  es: spanish,
  fr: french,
  ru: (word, [stem = '']) => russian(word, stem),
  fa: persian,
  ar: arabic,
};

/** Whether bases begin otherwise than their words, so that they are far from them in an index. */
export const hasFarBases = (language: string): boolean => language === 'ar';

/** What a word is made of, where others are made of the same; none for most words. */
export function basesOf(word: string, stems: readonly string[], language: string): string[] {
  const bases = Object.hasOwn(byLanguage, language) ? byLanguage[language]?.(word, stems) : undefined;
  return [...new Set(bases ?? [])].filter((base) => base.length > 2);
}
