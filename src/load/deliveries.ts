/** `deliveries.csv`: append-only rows of who was handed what; every row is checked with its line. */
import { nearest, problem, shortened, type Place, type Problem } from '../model/problems.ts';
import { Delivery, languageColumns } from '../model/schema/delivery.ts';
import { dayToWrite } from '../model/tables/dates.ts';
import { hasForeignDigits, latinDigits } from '../model/tables/digits.ts';
import { createFindings, type Findings } from '../model/tables/findings.ts';
import { isLanguageCode, languagesToWrite } from '../model/tables/language-codes.ts';
import { plainName, readTable, type Table } from '../model/tables/read.ts';
import { own } from '../model/own.ts';
import { required } from '../model/required.ts';
import { columnMeant } from './reading/key-names.ts';

const columns = Object.keys(Delivery.shape);
const dates: ReadonlySet<string> = new Set([
  'sent',
  'received',
  'acknowledged',
  'replied',
  'accepted',
  'published',
  'returned',
]);

/** Faults after which no further row is looked at. */
const enough = 2000;

export type DeliveryRow = Delivery & { line: number };

/**
 * @param languages codes of the site's languages
 * @param file path inside the content folder
 */
export function parseDeliveries(
  text: string,
  file: string,
  problems: Problem[],
  languages: readonly string[] = [],
  idNamed: (name: string) => string | undefined = () => undefined,
): DeliveryRow[] {
  const before = problems.length;
  const table = readTable(text, columns, file, problems);
  if (!table) return [];
  const names = readHeading(table, file, problems, languages);
  if (!names) return [];
  const findings = createFindings(file);
  const deliveries: DeliveryRow[] = [];
  for (const [index, { cells, line }] of table.rows.entries()) {
    if (findings.count > enough) {
      const rows = table.rows.length - index;
      problems.push(problem('csv-unread', { file, line }, { rows }));
      break;
    }
    if (cells.length !== names.length) {
      const reason = `it has ${cells.length} ${cells.length === 1 ? 'value' : 'values'}, the heading has ${names.length}`;
      findings.add('csv-syntax', line, String(line), () => problem('csv-syntax', { file, line }, { reason }));
      continue;
    }
    const row = Object.fromEntries(columns.map((column) => [column, '']));
    for (const [index, name] of names.entries()) row[name] = required(cells[index], `value of ${name}`);
    const texts = textsOf(row);
    const given = Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)));
    const read = readRow(given, { file, line }, languages, findings, texts, idNamed);
    if (!read) continue;
    const delivery: Delivery = { ...read, ...(texts ? { texts } : {}) };
    problems.push(...contactsIn(delivery, { file, line }));
    deliveries.push({ ...delivery, line });
  }
  problems.push(...findings.done());
  // In order of line, because what is no row was reported first.
  problems.splice(before, Infinity, ...problems.slice(before).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return deliveries;
}

/** The column of each cell; `undefined` after reporting that a column cannot be found. */
function readHeading(
  { heading, line }: Table,
  file: string,
  problems: Problem[],
  languages: readonly string[],
): string[] | undefined {
  const place = { file, line };
  const free = columns.filter((column) => !heading.includes(column));
  const meant = new Set<string>();
  const names = heading.map((name, index) => {
    if (columns.includes(name) || languageColumn(name, languages)) {
      if (heading.indexOf(name) !== index)
        problems.push(problem('csv-syntax', place, { reason: `the column “${name}” appears twice` }));
      return name;
    }
    const open = free.filter((column) => !meant.has(column));
    const near =
      open.find((column) => plainName(column) === plainName(name)) ?? columnMeant(name, open) ?? nearest(name, open);
    if (near !== undefined) meant.add(near);
    if (meant.size < 40)
      problems.push(problem('csv-column', place, { column: name, nearest: near, known: columns.join(', ') }));
    return near ?? name;
  });
  const missing = ['languages', 'sent'].filter((name) => !names.includes(name));
  if (!names.some((name) => name === 'body' || /^office(?:_|$)/.test(name))) missing.push('body');
  for (const column of missing) problems.push(problem('csv-column-missing', place, { column }));
  return missing.length > 0 ? undefined : names;
}

/** `office_fa`: a column in a language of the site. */
function languageColumn(
  name: string,
  languages: readonly string[],
): { column: (typeof languageColumns)[number]; code: string } | undefined {
  const [, base, code = ''] = /^([a-z]+)_([A-Za-z-]+)$/.exec(name) ?? [];
  const column = languageColumns.find((each) => each === base);
  const isKnown = languages.length === 0 ? isLanguageCode(code) : languages.includes(code);
  return column && isKnown ? { column, code } : undefined;
}

function textsOf(row: Readonly<Record<string, string>>): Delivery['texts'] {
  const texts: NonNullable<Delivery['texts']> = {};
  for (const [name, value] of Object.entries(row)) {
    const found = languageColumn(name, []);
    const text = value.trim();
    if (found && text !== '') texts[found.column] = { ...texts[found.column], [found.code]: text };
  }
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function readRow(
  row: Readonly<Record<string, string>>,
  place: { file: string; line: number },
  languages: readonly string[],
  findings: Findings,
  texts: Delivery['texts'],
  idNamed: (name: string) => string | undefined,
): Delivery | undefined {
  const { line } = place;
  const before = findings.count;
  const bad = (column: string, reason: string, near?: string, value = row[column] ?? '') =>
    findings.add('csv-value', line, `${line} ${column}`, () =>
      problem('csv-value', place, {
        column,
        value: shortened(value, 80),
        reason,
        nearest: near,
      }),
    );
  const result = Delivery.safeParse(row);
  const reported = new Set<string>();
  for (const issue of result.error?.issues ?? []) {
    const column = String(issue.path[0]);
    if (reported.has(column)) continue;
    reported.add(column);
    const value = row[column] ?? '';
    if (issue.code === 'invalid_value') {
      const known = issue.values.map(String);
      const near = known.find((each) => plainName(each) === plainName(value) || own(words, each)?.includes(value.trim())) ?? nearest(value.slice(0, 40), known); // prettier-ignore
      bad(column, `it must be one of ${known.join(', ')}`, near);
    } else bad(column, `${issue.message}${remedy(column, value)}`, idNamed(value));
  }
  const written = (row['languages'] ?? '').slice(0, 400);
  const codes = written.split(/\s+/).filter(Boolean);
  if (!reported.has('languages') && codes.some((code) => !languages.includes(code) && !isLanguageCode(code))) {
    const meant = languagesToWrite(written);
    const known = languages.length > 0 ? languages.join(' ') : 'en fa';
    bad(
      'languages',
      `languages are written as codes with spaces between them${meant ? `; write ${meant}` : `, like ${known}`}`,
    );
  }
  if (result.success && !result.data.body && !result.data.office && !texts?.office)
    bad('body', 'give a recipient: fill in body or office', undefined, '');
  return result.success && findings.count === before ? result.data : undefined;
}

/** What the choices are called in Persian and Arabic. */
const words: Readonly<Record<string, readonly string[]>> = {
  mission: ['نمایندگی', 'البعثة', 'بعثة'],
  registry: ['دبیرخانه', 'ثبت', 'السجل', 'الديوان', 'الأمانة'],
  email: ['رایانامه', 'ایمیل', 'پست الکترونیک', 'البريد الإلكتروني', 'بريد إلكتروني'],
  post: ['پست', 'البريد', 'بريد'],
  hand: ['دستی', 'حضوری', 'باليد', 'تسليم باليد'],
  'side-event': ['رویداد جانبی', 'فعالية جانبية', 'حدث جانبي'],
  public: ['عمومی', 'همگانی', 'عام', 'علني'],
  internal: ['درونی', 'داخلی', 'محرمانه', 'داخلي', 'خاص'],
};

/** What to write instead, where that can be known. */
function remedy(column: string, value: string): string {
  if (value.length > 100) return '';
  if (dates.has(column)) {
    const day = dayToWrite(value);
    return day === '' ? '' : `; ${day}`;
  }
  if (hasForeignDigits(value)) return `; write ${latinDigits(value)}`;
  const whole = /^(\d+)\.0+$/.exec(value);
  return whole ? `; write ${whole[1]}` : '';
}

const email =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+(?:@|＠|\s*[([]\s*(?:at|@)\s*[)\]]\s*)[\p{L}\p{N}-]+(?:(?:\.|\s*[([]\s*dot\s*[)\]]\s*)[\p{L}\p{N}-]+)+/iu;
/** A plus, brackets and blanks between at least eight digits; or seven with a word for telephone before them. */
const telephone =
  /(?:\+|(?<![\p{L}\p{N}/.-])[0۰٠]{2})\p{Nd}(?:[ \u00a0().\-–/]{0,2}\p{Nd}){6,}|(?<![\p{L}\p{N}/.-])(?!\p{Nd}{1,2}[-./–]\p{Nd}{1,2}[-./–]\p{Nd}{4})\(?[0۰٠]\p{Nd}{1,4}\)?(?:[ \u00a0.\-–]?\p{Nd}){6,}(?![\p{L}\p{N}/])|(?:tel|phone|fax|mobile|whatsapp|تلفن|موبایل|همراه|هاتف|тел|电话|手机|传真)[\p{L}.]*[ :：]*\(?\p{Nd}(?:[ \u00a0().\-–]{0,2}\p{Nd}){5,}/iu;

/** What reaches a person, in a row that everybody can read: the office of a recipient is public, their mailbox is not. */
function contactsIn(row: Delivery, place: Place): Problem[] {
  if (row.visibility !== 'public') return [];
  const texts = Object.entries(row.texts ?? {}).flatMap(([name, values]) => Object.entries(values).map(([code, value]) => [`${name}_${code}`, value] as const)); // prettier-ignore
  return [...Object.entries(row), ...texts].flatMap(([column, value]) => {
    if (typeof value !== 'string') return [];
    const found = email.exec(value)?.[0] ?? telephone.exec(value)?.[0];
    return found === undefined ? [] : [problem('delivery-contact', place, { column, found: found.trim() })];
  });
}
