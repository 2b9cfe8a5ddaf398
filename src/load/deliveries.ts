/** `deliveries.csv`: append-only rows of who was handed what; every row is checked with its line. */
import { parse, CsvError } from 'csv-parse/sync';
import { nearest, problem, type Problem } from '../model/problems.ts';
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
    } else deliveries.push({ ...result.data, line: info.lines });
  }
  return deliveries;
}
