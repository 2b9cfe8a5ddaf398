/** `deliveries.csv`: append-only rows of who was handed what; every row is checked with its line. */
import { parse, CsvError } from 'csv-parse/sync';
import { nearest, problem, type Place, type Problem } from '../model/problems.ts';
import { Delivery } from '../model/schema/delivery.ts';

const columns = Object.keys(Delivery.shape);

export type DeliveryRow = Delivery & { line: number };

export function parseDeliveries(text: string, file: string, problems: Problem[]): DeliveryRow[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as typeof records;
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines'] ?? 1) : 1;
    problems.push(problem('csv-syntax', { file, line }, { reason: (error as Error).message }));
    return [];
  }
  const [head, ...rows] = records;
  if (!head) return [];
  const names = head.record.map((name) => name.trim());
  for (const name of names)
    if (!columns.includes(name))
      problems.push(
        problem(
          'csv-column',
          { file, line: 1 },
          { column: name, nearest: nearest(name, columns), known: columns.join(', ') },
        ),
      );
  for (const name of ['languages', 'sent'])
    if (!names.includes(name)) problems.push(problem('csv-column-missing', { file, line: 1 }, { column: name }));
  if (!names.includes('body') && !names.includes('office'))
    problems.push(problem('csv-column-missing', { file, line: 1 }, { column: 'body' }));
  if (problems.some((found) => found.file === file && found.severity === 'error')) return [];
  const deliveries: DeliveryRow[] = [];
  for (const { record, info } of rows) {
    const place = { file, line: info.lines };
    if (record.length !== names.length) {
      problems.push(
        problem('csv-syntax', place, { reason: `it has ${record.length} values, the heading has ${names.length}` }),
      );
      continue;
    }
    const row = Object.fromEntries(columns.map((column) => [column, '']));
    names.forEach((name, index) => (row[name] = record[index]!));
    const result = Delivery.safeParse(row);
    if (!result.success) {
      const reported = new Set<string>();
      for (const issue of result.error.issues) {
        const column = String(issue.path[0]);
        if (reported.has(column)) continue;
        reported.add(column);
        problems.push(
          problem('csv-value', place, {
            column,
            value: row[column] ?? '',
            reason:
              issue.code === 'invalid_value'
                ? `it must be one of ${issue.values.map(String).join(', ')}`
                : issue.message,
          }),
        );
      }
    } else if (!result.data.body && !result.data.office) {
      problems.push(
        problem('csv-value', place, {
          column: 'body',
          value: '',
          reason: 'a delivery needs a recipient in body or office',
        }),
      );
    } else {
      problems.push(...contactsIn(result.data, place));
      deliveries.push({ ...result.data, line: info.lines });
    }
  }
  return deliveries;
}

const email =
  /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+(?:@|＠|\s*[([]\s*(?:at|@)\s*[)\]]\s*)[\p{L}\p{N}-]+(?:(?:\.|\s*[([]\s*dot\s*[)\]]\s*)[\p{L}\p{N}-]+)+/iu;
/** A plus, brackets and blanks between at least eight digits; or seven with a word for telephone before them. */
const telephone =
  /(?:\+|(?<![\p{L}\p{N}/.-])[0۰٠]{2})\p{Nd}(?:[ \u00a0().\-–/]{0,2}\p{Nd}){6,}|(?<![\p{L}\p{N}/.-])(?!\p{Nd}{1,2}[-./–]\p{Nd}{1,2}[-./–]\p{Nd}{4})\(?[0۰٠]\p{Nd}{1,4}\)?(?:[ \u00a0.\-–]?\p{Nd}){6,}(?![\p{L}\p{N}/])|(?:tel|phone|fax|mobile|whatsapp|تلفن|موبایل|همراه|هاتف|тел|电话|手机|传真)[\p{L}.]*[ :：]*\(?\p{Nd}(?:[ \u00a0().\-–]{0,2}\p{Nd}){5,}/iu;

/** What reaches a person, in a row that everybody can read: the office of a recipient is public, their mailbox is not. */
function contactsIn(row: Delivery, place: Place): Problem[] {
  if (row.visibility !== 'public') return [];
  return Object.entries(row).flatMap(([column, value]) => {
    if (typeof value !== 'string') return [];
    const found = email.exec(value)?.[0] ?? telephone.exec(value)?.[0];
    return found === undefined ? [] : [problem('delivery-contact', place, { column, found: found.trim() })];
  });
}
