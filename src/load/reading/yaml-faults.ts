/** What a person did who wrote YAML that cannot be read: the cause, its place, and the line as it should be. Pure. */
import { isCollection, isScalar, visit, type Document, type YAMLParseError, type YAMLWarning } from 'yaml';
import { required } from '../../model/required.ts';
import { messageOf } from '../../model/failure.ts';

interface YamlFault {
  /** Where the cause is. */
  offset: number;
  reason: string;
  hint?: string | undefined;
}

/** The faults of a document, causes only: what follows from an open bracket or quotation mark is none. */
export function faultsOf(document: Document, text: string): YamlFault[] {
  const opened = openBracket(document, text);
  const errors = [...document.errors, ...document.warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')].filter(
    ({ pos }) => opened === undefined || pos[0] < opened.offset,
  );
  // One slip often gives several errors in its line; the first says what to look at.
  const byLine = new Map<number, YamlFault>();
  for (const error of errors) {
    const fault = faultOf(error, document, text);
    const line = lineStart(text, fault.offset);
    if (!byLine.has(line)) byLine.set(line, fault);
    if (isOpenQuote(error)) break;
  }
  const found = [...withoutNext([...byLine.values()], text), ...(opened ? [opened] : [])];
  // An open bracket swallows lines, and keys with them.
  return [...found, ...(opened ? [] : wrongKeys(document, found.length > 0))].sort((a, b) => a.offset - b.offset);
}

/** Of lines one below the other that are indented too much, the first. */
function withoutNext(faults: readonly YamlFault[], text: string): YamlFault[] {
  const lineOf = ({ offset }: YamlFault) => text.slice(0, offset).split('\n').length;
  const isDeep = ({ reason }: YamlFault) => reason.endsWith('is indented more than this one');
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    return !(before && isDeep(before) && isDeep(fault) && lineOf(fault) === lineOf(before) + 1);
  });
}

/** Keys that stand twice, and, in YAML without other faults, `{{ title }}`: a group whose key is a group. */
function wrongKeys(document: Document, isFaulty: boolean): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value) && key.range)
          found.push({ offset: key.range[0], reason: `the key “${String(key.value)}” appears twice`, hint: 'Delete one of the two, or join what stands under them.' }); // prettier-ignore
        seen.add(key.value);
      }
    },
    Pair: (_, { key }) => {
      if (!isFaulty && isCollection(key) && key.range)
        found.push({ offset: key.range[0], reason: 'a list or group stands where a key belongs', hint: 'Put text that begins with { or [ in quotation marks.' }); // prettier-ignore
    },
  });
  return found;
}

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const lineAt = (text: string, offset: number) => {
  const end = text.indexOf('\n', offset);
  return text.slice(lineStart(text, offset), end === -1 ? text.length : end);
};

/** A list or group in brackets that is never closed. */
function openBracket(document: Document, text: string): YamlFault | undefined {
  if (!document.errors.some(({ message }) => /end with a [\]}]/.test(message))) return undefined;
  let found: YamlFault | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isCollection(node) || !node.flow || !node.range) return undefined;
      const [start, end] = node.range;
      const open = text[start];
      const close = open === '[' ? ']' : '}';
      if ((open !== '[' && open !== '{') || text[end - 1] === close) return undefined;
      const line = lineAt(text, start).trim();
      found = {
        offset: start,
        reason: `“${open}” is not closed`,
        hint: `Write ${close} at the end of the list or group: ${line}${line.endsWith(close) ? '' : close}`,
      };
      return visit.BREAK;
    },
  });
  return found;
}

const isOpenQuote = ({ message }: YAMLParseError | YAMLWarning) => message.includes('Missing closing');

/** Text between quotation marks that YAML does not know. */
const typographic = /^[“”„‟«»‹›‘’‚＂『「]/u;

function faultOf(error: YAMLParseError | YAMLWarning, document: Document, text: string): YamlFault {
  const [offset] = error.pos;
  if (isOpenQuote(error)) return openQuote(document, text, offset);
  const line = lineAt(text, offset);
  const about = aboutPlace(text, offset, error.code) ?? aboutLine(line, error.code);
  return { offset, reason: about?.reason ?? reword(error.code, error.message), hint: about?.hint };
}

/** What the lines around say: a value that stands on the next line, a line that is indented by another number of blanks. */
function aboutPlace(text: string, offset: number, code: string): Pick<YamlFault, 'reason' | 'hint'> | undefined {
  const line = lineAt(text, offset);
  const start = lineStart(text, offset);
  const above = text.slice(0, start).replace(/\n\s*$/, '').split('\n').at(-1) ?? ''; // prettier-ignore
  if (code === 'MULTIPLE_DOCS')
    return {
      reason: wording[code] ?? code,
      hint: 'A YAML file begins with its first key; only texts stand between lines ---.',
    };
  const [, key] = /^(?:\s*- +|\s*)([\p{L}\p{N}_-]+):\s*$/u.exec(above) ?? [];
  if (code === 'MULTILINE_IMPLICIT_KEY' && key !== undefined && line.trim() !== '' && !/^\s*[\w-]+:(?:\s|$)/.test(line))
    return {
      reason: `the value of “${key}” stands on the next line without indentation`,
      hint: `Write ${key}: ${line.trim()}`,
    };
  const width = (words: string) => /^ *(?:- +)?/.exec(words)?.[0].length ?? 0;
  const isKey = (words: string) => /^ *(?:- +)?[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(words);
  if (
    ['MISSING_CHAR', 'BAD_INDENT', 'UNEXPECTED_TOKEN', 'MULTILINE_IMPLICIT_KEY'].includes(code) &&
    isKey(line) &&
    isKey(above) &&
    /:\s*\S/.test(above) &&
    Math.abs(width(line) - width(above)) === 1
  )
    // prettier-ignore
    return {
      reason: `this line begins at column ${width(line) + 1} and the one above at column ${width(above) + 1}`,
      hint: `Write the keys of a group one below the other: ${' '.repeat(width(above))}${line.trim()}`,
    };
  return undefined;
}

function openQuote(document: Document, text: string, otherwise: number): YamlFault {
  let offset = otherwise;
  visit(document, {
    Scalar: (_, node) => {
      const [start, end] = node.range ?? [0, 0];
      if (!isScalar(node) || !/^["']/.test(text.slice(start, end))) return;
      if (end - start < 2 || text[end - 1] !== text[start]) offset = start;
    },
  });
  const sign = text[offset] === "'" ? "'" : '"';
  return {
    offset,
    reason: `the quotation mark ${sign} is not closed`,
    hint: `Write ${sign} at the end of the text too.`,
  };
}

function aboutLine(line: string, code: string): Pick<YamlFault, 'reason' | 'hint'> | undefined {
  const [, indent = '', key, gap = '', value = ''] = /^(\s*(?:- +)?)([\p{L}\p{N}_-]+):([ \t]*)(.*)$/u.exec(line) ?? [];
  if (key !== undefined && typographic.test(value)) {
    // Only what surrounds the whole text was meant to tell YAML where it ends.
    const isWhole = /[“”„‟«»‹›‘’‚＂』」]\s*$/u.test(value);
    const bare = isWhole ? value.replace(/^[“”„‟«»‹›‘’‚＂『「]+|[“”„‟«»‹›‘’‚＂』」]+\s*$/gu, '') : value;
    const signs = [...new Set(value.match(/[“”„‟«»‹›‘’‚＂『』「」]/gu))].join(' ');
    return { reason: `${signs} are not quotation marks for YAML`, hint: `Write ${indent.trim() ? `${indent.trim()} ` : ''}${key}: ${quoted(bare)}` }; // prettier-ignore
  }
  if (code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) return undefined;
  if (key !== undefined && gap === '' && value !== '' && !value.startsWith('//'))
    return { reason: `there is no space after the colon of “${key}:”`, hint: `Write ${key}: ${value}` };
  // `{ en: Water، fa: آب }`: the comma of another script parts nothing.
  const other = /[،؛、，][ \t]*(?=[\p{L}_-]+:)/u.exec(line);
  if (other && /[{[]/.test(line.slice(0, other.index)))
    return { reason: `“${other[0].trim()}” is not a comma for YAML`, hint: `Write ${line.replace(/[ \t]*[،؛、，][ \t]*(?=[\p{L}_-]+:)/gu, ', ').trim()}` }; // prettier-ignore
  // `{ id: a, form: b status: sent }`, also as JSON.
  if (
    (code === 'MISSING_CHAR' || code === 'BLOCK_IN_FLOW' || code === 'UNEXPECTED_TOKEN') &&
    /^\s*(?:[\w-]+:\s*)?[{[]/.test(line) &&
    /["'\]}\p{L}\p{N}] +"?[\p{L}_-]+"? *:/u.test(line)
  )
    // prettier-ignore
    return { reason: 'a comma is missing between two entries', hint: 'Write a comma between the entries inside { } and [ ].' };
  // `form: open-letter, status: sent`
  const [, value1 = '', next = ''] = /^([\w./-]+)[,،;؛] +([a-z]\w*: +\S.*)$/u.exec(value) ?? [];
  if (key !== undefined && code === 'BLOCK_AS_IMPLICIT_KEY' && next !== '')
    return { reason: 'two keys stand on one line', hint: `Write each on a line of its own: first ${key}: ${value1}, below it ${next}` }; // prettier-ignore
  // `[Draft] on water`, `*Letter*`, `&c`, `- Letter`, `!sent`, `|sent`: signs that begin something else in YAML.
  if (
    key !== undefined &&
    ((code === 'UNEXPECTED_TOKEN' && /^[[{].*[\]}]\s*\S|^[|>][^\d\s+-]/.test(value)) ||
      (/^- \S/.test(value) && indent.trim() === '') ||
      (code === 'TAG_RESOLVE_FAILED' && value.startsWith('!')) ||
      (code === 'BAD_ALIAS' && value.startsWith('*')))
  )
    return { reason: `a text cannot begin with ${value.charAt(0)}`, hint: `Write ${key}: ${quoted(value)}` };
  if (key !== undefined && code === 'UNEXPECTED_TOKEN' && /^["']/.test(value)) {
    const sign = value.charAt(0);
    return {
      reason: `the text between ${sign} ${sign} holds ${sign} itself`,
      hint: `Write ${key}: ${sign === '"' ? `'…'` : `"…"`}, with the other quotation marks around the whole text.`,
    };
  }
  if (key !== undefined && code === 'BLOCK_AS_IMPLICIT_KEY' && !value.includes(':'))
    return {
      reason: `the line below “${key}: ${value.slice(0, 40)}” is indented more than this one`,
      hint: 'Begin both lines at the same column; a group of keys begins on the line after its name.',
    };
  if (key !== undefined && (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'BAD_SCALAR_START') && value !== '')
    return {
      reason:
        code === 'BAD_SCALAR_START'
          ? `a text cannot begin with ${value.charAt(0)}`
          : required(wording[code], `wording of ${code}`),
      hint: `Write ${key}: ${quoted(value)}`,
    };
  const [, name, given = ''] = /^\s*([\p{L}\p{N}_-]+)\s*=\s*(.*)$/u.exec(line) ?? [];
  if (name !== undefined) return { reason: `“=” does not give “${name}” a value`, hint: `Write ${name}: ${given}` };
  const [, first, others = ''] = /^\s*([a-z]+) +(\S.*)$/.exec(line) ?? [];
  if (code === 'MULTILINE_IMPLICIT_KEY' && first !== undefined && !line.includes(':'))
    return { reason: 'a line is neither a key with a colon nor part of a text', hint: `If “${first}” is a key, write ${first}: ${others}` }; // prettier-ignore
  return undefined;
}

/** A text in quotation marks for YAML. */
export const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replace(/["\\]/g, '\\$&')}"`;

const wording: Record<string, string> = {
  BAD_ALIAS: 'a text begins with *; put it in quotation marks',
  BAD_INDENT: 'the indentation does not fit the lines around it',
  BAD_PROP_ORDER: 'a text begins with & or !; put it in quotation marks',
  BAD_DIRECTIVE: 'a line begins with %; put the text in quotation marks',
  BAD_DQ_ESCAPE: 'a \\ stands between " "; write \\\\, or \' \' around the text',
  MISSING_CHAR: 'a sign is missing, often a closing quotation mark or bracket',
  MULTIPLE_DOCS: 'a line --- divides the file in two; delete it',
  TAB_AS_INDENT: 'lines are indented with a tab; use spaces',
  TAG_RESOLVE_FAILED: 'a text begins with !; put it in quotation marks',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; a colon and a space may be missing after it',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon in the line; put the text in quotation marks',
  BLOCK_IN_FLOW: 'there is a colon inside { … }; put the text in quotation marks',
  UNEXPECTED_TOKEN: 'there is a sign that does not belong here; put the text in quotation marks',
  ALIAS_PROPS: 'an alias (*) stands where text was meant; put the text in quotation marks',
};

const reword = (code: string, message: string) =>
  wording[code] ?? message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');

/** What went wrong when values were made of a document without faults. */
export const valueFault = (error: unknown): string => {
  if (error instanceof RangeError) return 'lists or groups lie inside one another too deeply';
  const message = messageOf(error);
  if (/alias count/i.test(message)) return 'parts that are repeated by & and * grow without bound; write them out';
  if (/alias/i.test(message)) return 'a text begins with *; put it in quotation marks';
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
};

interface CutValue {
  offset: number;
  rest: string;
  value: string;
}

/** Plain texts that end where a comment begins, although a comment is hardly meant. */
export function cutValues(document: Document, text: string): CutValue[] {
  if (!text.includes(' #') && !text.includes('\t#')) return [];
  const found: CutValue[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const comment = /^[ \t]+#([^\n]*)/.exec(text.slice(end, end + 400))?.[1];
      const value = text.slice(start, end);
      // `sent: 2026-10-05 # as in the masthead` is a comment; “letter #4” is none.
      const isProse = /\s/.test(value) || /[^\u0000-\u007f]/.test(value);
      if (comment && (isProse || (/^[^\s#]/.test(comment) && !/^[a-z0-9.:-]+$/.test(value))))
        found.push({ offset: end + 1, rest: `#${comment}`, value });
    },
  });
  return found;
}
