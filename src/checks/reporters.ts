/** Reporters: the same `Problem[]` as text for people, as JSON for programs, as annotations for GitHub. Pure. */
import type { Problem } from '../model/problems.ts';
import { visible, visibleJson } from '../model/visible.ts';

export type Format = 'text' | 'json' | 'github';

/** By file, line and column, errors before warnings at the same place; the same problem only once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.severity, b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  return sorted.filter(
    (problem, index) => index === 0 || JSON.stringify(problem) !== JSON.stringify(sorted[index - 1]),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** @param folder content folder as the person named it; stands before every path */
export function report(problems: readonly Problem[], format: Format, folder: string): string {
  const ordered = inOrder(problems);
  if (format === 'json')
    return visibleJson(
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
  if (format === 'github') return ordered.map((problem) => annotation(problem, folder)).join('\n');
  return [...ordered.map((problem) => sentence(problem, folder)), summary(ordered)].join('\n');
}

const join = (folder: string, file: string) => (file === '' ? folder : `${folder.replace(/\/$/, '')}/${file}`);

const place = ({ file, line, column }: Problem, folder: string) =>
  `${join(folder, file)}${line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`}`;

const sentence = (problem: Problem, folder: string) =>
  `${visible(place(problem, folder))}\n  ${problem.severity}  ${visible(problem.message)}  [${problem.rule}]\n         ${visible(problem.hint)}\n`;

function annotation({ severity, rule, file, line, column, message, hint }: Problem, folder: string): string {
  const property = (text: string) => visible(text).replace(/%/g, '%25').replace(/:/g, '%3A').replace(/,/g, '%2C');
  const properties = [
    `file=${property(join(folder, file))}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(rule)}`,
  ];
  return `::${severity} ${properties.join(',')}::${visible(`${message} ${hint}`).replace(/%/g, '%25')}`;
}

export function summary(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], word: string) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return `${number} ${word}${number === 1 ? '' : 's'}`;
  };
  return problems.length === 0 ? 'No problems.' : `${count('error', 'error')}, ${count('warning', 'warning')}.`;
}

export const hasErrors = (problems: readonly Problem[]) => problems.some(({ severity }) => severity === 'error');
