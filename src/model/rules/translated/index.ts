/** Messages in the language of the editor: those of the rules that are translated; all others stay English. Pure. */
import type { Problem, RuleName } from '../../problems.ts';
import { ar } from './ar.ts';
import { fa } from './fa.ts';
import { framed } from './phrases.ts';
import type { Translation } from './translation.ts';

export const messageLanguages = ['en', 'fa', 'ar'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

const translations: Readonly<Partial<Record<MessageLanguage, Translation>>> = { fa, ar };

/** The same problem in other words; as it is where the rule has none in the language. */
export function inLanguage(problem: Problem, language: MessageLanguage): Problem {
  const words = translations[language] as
    Partial<Record<RuleName, (params: unknown) => readonly [string, string]>> | undefined; // `problem` has put the rule's own parameters beside its name
  if (problem.params === undefined || language === 'en') return problem;
  const said = words?.[problem.rule]?.(problem.params) ?? framed(problem.rule, problem.params, language);
  return said ? { ...problem, message: said[0], hint: said[1] } : problem;
}

/**
 * @param asked code given on the command line
 * @param environment of the process: the variables of POSIX locales, the strongest first
 */
export function messageLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = (asked ?? (LC_ALL || LC_MESSAGES || LANG) ?? '').slice(0, 2).toLowerCase();
  return messageLanguages.find((code) => code === wanted) ?? 'en';
}
