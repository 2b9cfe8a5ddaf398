/** What the columns of a table hold, told by their headings in the languages of editors and in the words of large sources. Pure. */
import { latinDigits, visible } from '../../../model/tables/digits.ts';

export type Role = 'area code' | 'area name' | 'part of area' | 'period' | 'value' | 'indicator' | 'unit' | 'left out';

/** Names of columns as sources write them, in lower case. */
const roles: readonly (readonly [Role, RegExp])[] = [
  ['area code', /^(?:ref_area|country[ _]?code|area[ _]?code|geo(?:graphic)?[ _]?(?:area)?[ _]?code|geoareacode|geocode|iso[ _-]?3?(?:[ _]?code)?|iso3|code|country ?iso3?|کد|کد (?:کشور|منطقه)|رمز|رمز (?:البلد|الدولة))$/],
  ['area name', /^(?:countr(?:y|ies)(?:[ _]?name)?|entity|area(?:[ _]?name)?|geo(?:graphic)?[ _]?area(?:[ _]?name)?|geoareaname|location|region|territory|economy|country ?or ?area|کشور(?:ها)?|نام کشور|منطقه|نام منطقه|البلد(?:ان)?|بلد|الدول(?:ة)?|دولة|اسم (?:البلد|الدولة)|المنطقة|pays|país|страна|国家)$/],
  ['part of area', /^(?:province|governorate|state|district|county|city|استان(?:ها)?|نام استان|شهرستان|شهر|ولایت|ولسوالی|المحافظة|محافظة|المحافظات|الولاية|المدينة|الإقليم)$/],
  ['period', /^(?:time_period|time[ _]?period|time|timeperiod|period|year|date|years|سال(?:ها)?|دوره|تاریخ|سال (?:شمسی|خورشیدی|میلادی|قمری|هجری)|السنة|سنة|السنوات|العام|عام|الفترة|التاريخ|année|annee|año|ano|год|年份|年)$/],
  ['value', /^(?:obs_value|obs[ _]?value|observation[ _]?value|value|values|val|figure|amount|per ?cent|percentage|%|٪|مقدار|رقم|ارزش|درصد|نسبت|نرخ|تعداد|شمار|عدد|میزان|القيمة|قيمة|النسبة|النسبة المئوية|نسبة مئوية|العدد|المعدل|valeur|valor|значение|数值)$/],
  ['indicator', /^(?:indicator(?:[ _]?name)?|series(?:[ _]?(?:name|description))?|seriesdescription|شاخص|نام شاخص|عنوان شاخص|المؤشر|اسم المؤشر|indicateur|indicador)$/],
  ['unit', /^(?:unit(?:s)?|unit_measure|unit of measure|unit[ _]measure|یکا|واحد|واحد (?:سنجش|اندازه گیری|اندازهگیری)|الوحدة|وحدة القياس)$/],
  ['left out', /^(?:dataflow|indicator[ _]?code|series[ _]?code|seriescode|unit_mult(?:iplier)?|obs_(?:status|conf|footnote)|obs status|observation status|source|data_source|footnotes?|notes?|freq|frequency|last updated|decimals|nature|upperbound|lowerbound|goal|target|time_detail|timecoverage|baseperiod|comments?|region code|income ?group|ردیف|ملاحظات|توضیحات?|یادداشت|منبع|الرقم التسلسلي|م|ملاحظات|المصدر)$/],
]; // prettier-ignore

/** `TIME_PERIOD:Time period` → `TIME_PERIOD` */
export const headingOf = (cell: string) =>
  visible(cell)
    .replace(/^([A-Z][A-Z0-9_]*):.*$/, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** As the patterns are written: letters of one keyboard, without what is added in brackets. */
const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/\s*[:：]$/, '');
/** The patterns of Arabic words hold its own letters. */
const known = (words: string): Role | undefined =>
  roles.find(([, pattern]) => pattern.test(plain(words)) || pattern.test(words.toLowerCase()))?.[0];

/** `استان/کشور` and `Year (solar)` say it in one of their parts; a country goes before what is within one. */
export function roleOf(cell: string): Role | undefined {
  const heading = headingOf(cell);
  const whole = known(heading);
  if (whole !== undefined) return whole;
  const parts = heading
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s*[/|\\،,]\s*|\s+(?:و|یا|أو|or|and)\s+/u)
    .map((part) => known(part.trim()))
    .filter((role) => role !== undefined);
  // “Percentage” beside other words is the name of what is measured.
  const [first] = parts;
  return parts.includes('area name') ? 'area name' : first === 'left out' || first === 'indicator' ? undefined : first;
}

/** `2020`, `2020 [YR2020]`, `سال ۱۳۹۹` is a year of columns. */
export const yearOf = (cell: string): string | undefined =>
  /^(?:سال |سنة |عام |year )?((?:1[3-9]|20|21)\d{2})(?:\.0)?(?: \[YR\d{4}\])?$/i.exec(latinDigits(visible(cell)))?.[1];

/** Breakdowns that are called by many words; in the table they have one. */
const breakdowns: readonly (readonly [name: string, heading: RegExp])[] = [
  ['sex', /^(?:sex|gender|جنس|جنسیت|الجنس|النوع الاجتماعي)$/i],
  ['age', /^(?:age(?: group)?|سن|گروه سنی|گروههای سنی|العمر|السن|الفئة العمرية)$/i],
  ['residence', /^(?:residence|location|urban ?rural|محل سکونت|محل زندگی|شهری ?\/ ?روستایی|مكان الإقامة|الإقامة)$/i],
  ['province', /^(?:province|استان(?:ها)?|نام استان|ولایت)$/i],
  ['governorate', /^(?:governorate|المحافظة|محافظة|المحافظات|الولاية)$/i],
  ['county', /^(?:county|district|شهرستان|ولسوالی)$/i],
  ['city', /^(?:city|شهر|المدينة)$/i],
  ['level', /^(?:level|مقطع|مقطع تحصیلی|دوره تحصیلی|المرحلة|المرحلة الدراسية)$/i],
  ['type', /^(?:type|kind|نوع|گونه|النوع)$/i],
];

export const breakdownNamed = (heading: string): string | undefined =>
  breakdowns.find(([, pattern]) => pattern.test(plain(heading)) || pattern.test(heading))?.[0];

interface Member {
  breakdown: 'sex' | 'residence' | undefined;
  code: string;
}

const members: readonly (readonly [Member['breakdown'], string, RegExp])[] = [
  ['sex', 'female', /^(?:f|females?|wom[ea]n|girls?|زن(?:ان)?|دختر(?:ان)?|أنثى|الإناث|إناث|اناث|النساء|نساء|femmes?|mujeres|женщины|女)$/i],
  ['sex', 'male', /^(?:m|males?|m[ea]n|boys?|مرد(?:ان)?|پسر(?:ان)?|ذكر|ذکر|الذكور|ذكور|الرجال|رجال|hommes?|hombres|мужчины|男)$/i],
  ['residence', 'urban', /^(?:urban|cities|شهری|شهر|نقاط شهری|شهرنشین|حضر|الحضر|حضري)$/i],
  ['residence', 'rural', /^(?:rural|villages|روستایی|روستا|نقاط روستایی|ریف|ريف|الريف|ريفي)$/i],
  [undefined, 'total', /^(?:_?t|total|both|both ?sexes|all|all ages|all ?areas|کل|جمع|جمع کل|مجموع|کل کشور|هر دو جنس|زن و مرد|مرد و زن|المجموع|الإجمالي|الاجمالي|الجملة|كلا الجنسين|total general)$/i],
]; // prettier-ignore

/** `زنان` → female, of the breakdown by sex; `کل` is the total of any. */
export function memberNamed(text: string): Member | undefined {
  const found = members.find(([, , pattern]) => pattern.test(plain(headingOf(text))) || pattern.test(headingOf(text)));
  return found && { breakdown: found[0], code: found[1] };
}
