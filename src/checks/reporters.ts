/** Reporters: the same `Problem[]` as text for people, as JSON for programs, as annotations for GitHub. Pure. */
import type { Problem } from '../model/problems.ts';
import { inLanguage, type MessageLanguage } from '../model/rules/translated/index.ts';
import { inDigits } from '../model/rules/translated/digits.ts';
import { showControls, jsonShowingControls } from '../model/control-characters.ts';
import { required } from '../model/required.ts';
import { ascending } from '../model/order.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** By file, line and column, errors before warnings at the same place; the same problem only once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      ascending(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      ascending(a.severity, b.severity) ||
      ascending(a.rule, b.rule) ||
      ascending(a.message, b.message),
  );
  return sorted.filter(
    (problem, index) => index === 0 || JSON.stringify(problem) !== JSON.stringify(sorted[index - 1]),
  );
}

/** What reports say besides the messages. `{n}` are numbers, `{where}` a place. */
const said = {
  en: { error: 'error', warning: 'warning', none: 'No problems.', sum: '{errors}, {warnings}.', files: ' in {n} files', lines: ', lines {lines}', more: 'and {n} more of this kind{where}; --format json names all.', rules: 'More on a rule in [brackets], with an example: npm run check -- --explain RULE' },
  fa: { error: 'خطا', warning: 'هشدار', none: 'مشکلی نیست.', sum: '{errors} خطا، {warnings} هشدار.', files: ' در {n} فایل', lines: '، سطرهای {lines}', more: 'و {n} مورد دیگر از همین نوع{where}؛ --format json همه را نام می‌برد.', rules: 'توضیح هر قاعده که نامش در [کروشه] است، با نمونه: npm run check -- --explain RULE' },
  ar: { error: 'خطأ', warning: 'تنبيه', none: 'لا توجد مشكلات.', sum: 'أخطاء: {errors}؛ تنبيهات: {warnings}.', files: ' في {n} ملفات', lines: '، الأسطر {lines}', more: 'و{n} أخرى من هذا النوع{where}؛ يسردها كلها --format json.', rules: 'لشرح قاعدة اسمها بين [معقوفين] مع مثال: npm run check -- --explain RULE' },
} as const; // prettier-ignore

/**
 * @param folder content folder as the person named it; it precedes every path
 * @param language of the messages
 */
export function report(
  problems: readonly Problem[],
  format: Format,
  folder: string,
  language: MessageLanguage = 'en',
): string {
  const ordered = inOrder(problems).map((problem) => inLanguage(problem, language));
  if (format === 'json')
    return jsonShowingControls(
      ordered.map(({ severity, rule, file, line, column, message, hint }) => ({
        severity,
        rule,
        file: join(folder, file),
        line: line ?? null,
        column: column ?? null,
        message,
        hint,
      })),
    );
  if (format === 'github') return annotations(ordered, folder).join('\n');
  return [
    ...gather(ordered, 8, 60).map(
      ({ problem, more }) => sentence(problem, folder, language) + furtherPlaces(more, language),
    ),
    summary(ordered, language),
  ].join('\n');
}

interface Gathered {
  problem: Problem;
  /** Of the last that is shown: those of the same kind that are not. */
  more: Problem[];
}

/**
 * The first places of each kind; thousands of lines would hide their one cause.
 * @param perFile most places of one rule in one file
 * @param perRule most places of one rule in all
 */
function gather(problems: readonly Problem[], perFile: number, perRule: number): Gathered[] {
  const shown: Gathered[] = [];
  const last = new Map<string, Gathered>();
  // Only what has more than one is counted above a limit, and its first is shown.
  const gathered = (key: string) => required(last.get(key), `problem shown of “${key}”`);
  const counts = new Map<string, number>();
  for (const problem of problems) {
    const { rule, file, severity } = problem;
    const [inFile, inAll] = [`${severity} ${rule} ${file}`, `${severity} ${rule}`];
    const [ofFile, ofAll] = [(counts.get(inFile) ?? 0) + 1, (counts.get(inAll) ?? 0) + 1];
    counts.set(inFile, ofFile);
    if (ofFile > perFile) gathered(inFile).more.push(problem);
    else if (ofAll > perRule) gathered(inAll).more.push(problem);
    else {
      const first: Gathered = { problem, more: [] };
      counts.set(inAll, ofAll);
      last.set(inFile, first).set(inAll, first);
      shown.push(first);
    }
    if (ofAll > perRule && !last.has(inFile)) last.set(inFile, gathered(inAll));
  }
  return shown;
}

function furtherPlaces(more: readonly Problem[], language: MessageLanguage): string {
  const words = said[language];
  if (more.length === 0) return '';
  const files = new Set(more.map(({ file }) => file));
  const lines = more.flatMap(({ line }) => (line === undefined ? [] : [line]));
  const where =
    files.size > 1
      ? words.files.replace('{n}', inDigits(files.size, language))
      : lines.length > 0
        ? words.lines.replace('{lines}', `${lines.slice(0, 12).join(', ')}${lines.length > 12 ? ' …' : ''}`)
        : '';
  return `         ${words.more.replace('{n}', inDigits(more.length, language)).replace('{where}', where)}\n`;
}

/** GitHub shows ten errors and ten warnings of a step; the rest only makes its log long. */
const MOST_ANNOTATIONS = 100;

function annotations(problems: readonly Problem[], folder: string): string[] {
  const gathered = gather(problems, 5, 20);
  // Where not all fit, errors go first.
  const chosen =
    gathered.length > MOST_ANNOTATIONS
      ? [...gathered].sort((a, b) => ascending(a.problem.severity, b.problem.severity)).slice(0, MOST_ANNOTATIONS)
      : gathered;
  const left = problems.length - chosen.length;
  return [
    ...chosen.map(({ problem }) => annotation(problem, folder)),
    ...(left > 0 ? [`::notice title=more::${left} further problems; npm run check lists them.`] : []),
  ];
}

const join = (folder: string, file: string) => (file === '' ? folder : `${folder.replace(/\/$/, '')}/${file}`);

const place = ({ file, line, column }: Problem, folder: string) =>
  `${join(folder, file)}${line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`}`;

const sentence = (problem: Problem, folder: string, language: MessageLanguage) =>
  `${showControls(place(problem, folder))}\n  ${said[language][problem.severity]}  ${showControls(problem.message)}  [${problem.rule}]\n         ${showControls(problem.hint)}\n`;

function annotation({ severity, rule, file, line, column, message, hint }: Problem, folder: string): string {
  const property = (text: string) => showControls(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
  const properties = [
    // GitHub compares the path as it stands: `./letters/x` is no file to it.
    `file=${property(join(folder, file).replace(/^\.\//, ''))}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(rule)}`,
  ];
  return `::${severity} ${properties.join(',')}::${showControls(`${message} ${hint}`).replace(/%/g, '%25')}`;
}

function summary(problems: readonly Problem[], language: MessageLanguage = 'en'): string {
  const words = said[language];
  if (problems.length === 0) return words.none;
  const count = (severity: Problem['severity'], word: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return language === 'en' ? `${number} ${word}${number === 1 ? '' : 's'}` : inDigits(number, language);
  };
  return words.sum.replace('{errors}', count('error', 'error')).replace('{warnings}', count('warning', 'warning'));
}

/** The way from a message to its rule; shown below the messages on a terminal. */
export const wayToRules = (language: MessageLanguage = 'en'): string => said[language].rules;

export const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');
