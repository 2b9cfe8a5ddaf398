/** I/O: the rules of a site in its `_redirects`: what moved (301) and what is gone (410), as hosts that read this file answer. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodedPath } from '../../model/decoded.ts';

interface Rule {
  /** Path with the base; ends in `*` for everything below it. */
  from: string;
  /** Path with the base, or a web address; `:splat` stands for what `*` was. */
  to: string;
  status: number;
}

interface Known {
  stamp: string;
  exact: ReadonlyMap<string, Rule>;
  below: readonly Rule[];
}

const known = new Map<string, Known>();

/** @param folder of the site; its file is read again when a build has replaced it */
export function ruleFor(folder: string, path: string): Rule | undefined {
  const { exact, below } = rulesOf(folder);
  const plain = decodedPath(path);
  const found = exact.get(plain) ?? exact.get(`${plain}/`);
  if (found) return found;
  const rule = below.find(({ from }) => plain.startsWith(from.slice(0, -1)));
  return rule && { ...rule, to: rule.to.replace(':splat', () => encodeURI(plain.slice(rule.from.length - 1))) };
}

function rulesOf(folder: string): Known {
  const file = join(folder, '_redirects');
  let text = '';
  let stamp = '';
  try {
    const { mtimeMs, size, ino } = statSync(file);
    stamp = `${mtimeMs} ${size} ${ino}`;
    const before = known.get(folder);
    if (before?.stamp === stamp) return before;
    text = readFileSync(file, 'utf8');
  } catch {
    // A site without rules, or one that is being replaced.
  }
  const rules = readRules(text);
  const exact = new Map<string, Rule>();
  for (const rule of rules) if (!rule.from.endsWith('*') && !exact.has(rule.from)) exact.set(rule.from, rule);
  const made: Known = { stamp, exact, below: rules.filter(({ from }) => from.endsWith('*')) };
  known.set(folder, made);
  return made;
}

/** Lines `from to status`; others, such as rewrites of an office’s own, are for its host. */
function readRules(text: string): Rule[] {
  return text.split('\n').flatMap((line): Rule[] => {
    const [from = '', to = '', status = ''] = line.trim().split(/\s+/);
    const isRule = from.startsWith('/') && /^(?:\/(?!\/)|https:\/\/)/.test(to) && /^(?:301|302|307|308|410)!?$/.test(status); // prettier-ignore
    return isRule ? [{ from: decodedPath(from), to, status: Number.parseInt(status, 10) }] : [];
  });
}
