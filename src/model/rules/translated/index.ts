/** Messages in the language of the editor. Pure. */
import type { Problem, RuleName } from '../../problems.ts';
import { arContent } from './ar-content.ts';
import { arFiles } from './ar-files.ts';
import { faContent } from './fa-content.ts';
import { faFiles } from './fa-files.ts';
import type { Translation } from './translation.ts';

export const messageLanguages = ['en', 'fa', 'ar'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

export const translations: Readonly<Record<Exclude<MessageLanguage, 'en'>, Translation>> = {
  fa: { ...faContent, ...faFiles },
  ar: { ...arContent, ...arFiles },
};

/** The same problem in other words. */
export function inLanguage(problem: Problem, language: MessageLanguage): Problem {
  if (problem.params === undefined || language === 'en') return problem;
  const words = translations[language] as Record<RuleName, (params: unknown) => readonly [string, string]>; // `problem` has put the rule's own parameters beside its name
  const [message, hint] = words[problem.rule](problem.params);
  return { ...problem, message, hint };
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
