/** What a value on the command line must look like. Pure. */
import { readShard } from '../build/shard.ts';
import { Moment } from '../model/schema/common.ts';
import { nearest, rules } from '../model/problems.ts';
import { messageLanguages } from '../model/rules/translated/index.ts';
import type { Arguments, Command } from './arguments.ts';
import { keysOf } from '../model/own.ts';

type Options = Arguments['options'];

/** Commands that take words besides options. */
const withWords: readonly Command[] = ['new', 'submit', 'test', 'bench', 'merge', 'compare'];

/** @returns what is wrong with the arguments and what to write, or `undefined` */
export function wrongValue({ command, options, words }: Arguments): string | undefined {
  const [word] = words;
  if (word !== undefined && !withWords.includes(command))
    return `“${command}” takes options only, not “${word}”. Options go after a lone --, as in npm run ${command} -- --help.`;
  for (const name of keysOf(checks)) {
    const value = options[name];
    const wrong = typeof value === 'string' ? checks[name]?.(value) : undefined;
    if (wrong !== undefined) return `--${name} ${JSON.stringify(value)}: ${wrong}`;
  }
  return undefined;
}

const checks: { [K in keyof Options]?: (value: string) => string | undefined } = {
  site: wrongSite,
  base: wrongBase,
  content: wrongFolder,
  out: wrongFolder,
  before: wrongFolder,
  shard: (value) => (readShard(value) ? undefined : 'write the number of the part and how many there are: 2/4.'),
  lang: (value) =>
    messageLanguages.some((code) => code === value) ? undefined : `write one of ${messageLanguages.join(', ')}.`,
  port: (value) => wrongNumber(value, 0, 65535),
  documents: (value) => wrongNumber(value, 1, 1_000_000),
  full: (value) => wrongNumber(value, 1, 1_000_000),
  now: (value) => {
    const { success, error } = Moment.safeParse(value);
    return success ? undefined : `it ${error.issues[0]?.message ?? 'is no moment'}.`;
  },
  explain: wrongRule,
  today: (value) => (isDay(value) ? undefined : 'this is not a day. Write it as 2026-11-24.'),
};

/** Rules of addresses: RFC 3986, WHATWG URL. */
function wrongSite(value: string): string | undefined {
  const example = 'Write it as https://example.org.';
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return `the address needs its scheme. ${example}`;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || /\s/.test(value)) return `this is not the address of a site. ${example}`;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `a site has an https: or http: address. ${example}`;
  if (url.username !== '' || url.password !== '') return `the address must not hold a name or password. ${example}`;
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(value)) return `the address ends after the host. ${example}`;
  if (url.pathname !== '/') return `the address ends after the host; give the path with --base ${url.pathname}`;
  return undefined;
}

function wrongBase(value: string): string | undefined {
  const example = 'Write it as /archive/.';
  if (/^[a-z][a-z0-9+.-]*:/i.test(value)) return `this is the path only; the address goes to --site. ${example}`;
  if (/[?#]/.test(value)) return `a path holds no ? or #. ${example}`;
  if (value.includes('//')) return `there is a slash too many. ${example}`;
  const parts = value.split('/').filter((part) => part !== '');
  if (parts.some((part) => /^\.+$/.test(part))) return `a path of a site has no steps such as “..”. ${example}`;
  if (parts.some((part) => !/^[\w.~-]+$/.test(part)))
    return `the path may hold letters a to z, digits, hyphen, underscore, point and tilde. ${example}`;
  return undefined;
}

function wrongFolder(value: string): string | undefined {
  if (value.trim() === '') return 'the name of the folder is missing.';
  return value.includes('\0') ? 'this is not the name of a folder.' : undefined;
}

function wrongNumber(value: string, least: number, most: number): string | undefined {
  const isRight = /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most;
  return isRight ? undefined : `this must be a whole number from ${least} to ${most}.`;
}

function wrongRule(value: string): string | undefined {
  if (Object.hasOwn(rules, value)) return undefined;
  const near = nearest(value, Object.keys(rules));
  return `there is no such rule. ${near ? `Did you mean ${near}?` : 'Messages name theirs in square brackets.'}`;
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
