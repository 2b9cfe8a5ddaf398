/** Numbers in tables: those that can be taken as they are and, of all others, what is wrong and what to write. Pure. */
import { hasForeignDigits, latinDigits, visible } from './digits.ts';

/** Why a cell cannot be taken. */
export interface CellFault {
  /** The same for cells with the same mistake, so that they become one message. */
  kind: string;
  reason: string;
}

const plain = /^[+-]?(?:\d{1,40}\.?\d{0,40}|\.\d{1,40})(?:e-?\d{1,4})?$/;

/** @param text trimmed and not empty */
export function readNumber(text: string): number | CellFault {
  if (!plain.test(text)) return numberFault(text);
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: 'large', reason: 'it is too large to be a number' };
  // Minus zero is zero.
  return value === 0 ? 0 : value;
}

/** What sources write where they have no value, in lower case; besides lines of dots and dashes. */
const missingMarks = new Set([
  'n/a', 'na', 'n.a.', 'n.a', 'n.d.', 'nd', 'nan', 'null', 'none', 'nil', 'missing', 'unknown', 'not available', 'no data', 'x', ':', '*', '?', 'n.s.',
  'ندارد', 'نامشخص', 'نامعلوم', 'بدون داده', 'غير متوفر', 'غير متاح', 'غير معروف', 'لا يوجد', 'nc', 'n.c.', 's.d.', 's/d', 'sin datos', 'non disponible',
  'нет данных', 'н/д', 'н.д.', '无', '無', '暂无', '无数据', '不详',
]); // prettier-ignore

/** Longer than any number or period: what such a cell holds is not looked at. */
export const longestCell = 120;

function numberFault(written: string): CellFault {
  if (written.length > longestCell) return { kind: 'long', reason: `it has ${written.length} characters` };
  const text = visible(written);
  const lower = text.toLowerCase();
  if (missingMarks.has(lower) || /^[\p{Pd}\u2212.…_\s]+$/u.test(text))
    return { kind: `missing ${lower}`, reason: 'it stands for a missing value; leave the cell empty' };
  if (/^#/.test(text) || /^err:?\s*\d+/i.test(text))
    return { kind: `error ${text}`, reason: 'it is an error of the spreadsheet; mend the formula, or leave the cell empty' }; // prettier-ignore
  if (/^=/.test(text)) return { kind: 'formula', reason: 'it is a formula; save the value that it gives' };
  const other = notOneValue(text);
  if (other) return other;
  const faults: [kind: string, remedy: string][] = [];
  if (text !== written) faults.push(['invisible', 'take out the invisible characters']);
  if (hasForeignDigits(text)) faults.push(['digits', 'use Latin digits']);
  let rest = latinDigits(text).replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const take = (pattern: RegExp, by: string, kind: string, remedy: string) => {
    const shorter = rest.replace(pattern, by).trim();
    if (shorter !== rest && /\d/.test(shorter)) faults.push([kind, remedy]);
    if (/\d/.test(shorter)) rest = shorter;
  };
  take(/^[\u2212\u2010-\u2015\ufe63]\s*/, '-', 'minus', 'begin with the sign -');
  take(/^\((.+)\)$/, '-$1', 'brackets', 'write a negative value with the sign -');
  take(/(?:\s*(?:%|٪|‰|؉|per ?cent|percent|pct|درصد|在百分比))+$|^(?:%|٪|‰|؉)\s*/i, '', 'percent', 'leave out the percent sign; the unit stands in collection.yaml'); // prettier-ignore
  take(/^(?:US\p{Sc}|\p{Sc}|USD|EUR|GBP|IRR|CNY|RUB)\s*|\s*(?:\p{Sc}|USD|EUR|GBP|IRR|CNY|RUB)$/u, '', 'currency', 'leave out the sign of the currency'); // prettier-ignore
  take(/\s*(?:[*†‡§¹²³⁴-⁹]+|\s[a-z]|\[\w{1,2}\]|\(\w{1,4}\.?\))$/i, '', 'note', 'leave out the mark of a note');
  take(/\s*(?:million|billion|thousand|mio|mrd|k|m|bn)$/i, '', 'scaled', 'write the number in full');
  if (faults.some(([kind]) => kind === 'scaled')) return of(faults, undefined);
  const number = scientific(rest, faults) ?? separated(rest, faults);
  if (number === undefined || (faults.length === 0 && !plain.test(rest)))
    return { kind: 'text', reason: 'it is not a number' };
  return of(faults, number);
}

const of = (faults: readonly (readonly [string, string])[], number: string | undefined): CellFault => ({
  kind: faults.map(([kind]) => kind).join('+'),
  reason: `${faults.map(([, remedy]) => remedy).join(', ')}${number === undefined ? '' : `: write ${number}`}`,
});

/** A date, a range, a bound: things that are no single number. */
function notOneValue(text: string): CellFault | undefined {
  const latin = latinDigits(text);
  if (/^\d{1,2}[-/.]\p{L}{3,}(?:[-/. ]\d{2,4})?$|^\p{L}{3,9}[-/. ]\d{2,4}$|^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/u.test(latin))
    return { kind: 'date', reason: 'the spreadsheet has made a date of it; format the column as text and type the value again' }; // prettier-ignore
  // ۶۰/۵ is how sixty and a half is written in Persian.
  if (/[۰-۹٠-٩]/.test(text) && /^\d+\/\d{1,3}$/.test(latin))
    return {
      kind: 'stroke',
      reason: `use Latin digits, and a decimal point, not a stroke: write ${latin.replace('/', '.')}`,
    };
  if (/^[\d.,٫]+\s*(?:[-–—~〜～/]|to|تا|إلى|至)\s*[\d.,٫]+\s*[%٪]?$/.test(latin))
    return { kind: 'range', reason: 'it is a range; give one value' };
  if (/^[<>≤≥~≈±]/.test(latin) || /^(?:about|circa|approx|ca?\.)/i.test(latin))
    return { kind: 'bound', reason: 'it is no exact value; write the number alone, and say under caveats that it is rounded or a bound' }; // prettier-ignore
  if (/^[\d.,]+\s*±/.test(latin)) return { kind: 'error', reason: 'leave out the margin of error' };
  return undefined;
}

/** `6.05E+01` → `60.5`; takes what spreadsheets make of long numbers. */
function scientific(text: string, faults: [string, string][]): string | undefined {
  const match = /^([+-]?\d+)(?:[.,٫](\d+))?[eE]([+-]?\d+)$/.exec(text);
  if (!match) return undefined;
  const value = Number(`${match[1]}.${match[2] ?? '0'}e${match[3]}`);
  const digits = `${match[1]}${match[2] ?? ''}`.replace(/^[+-]/, '').length;
  // A spreadsheet that shows three digits of a number of nine has cut the others.
  const lost = Number(match[3]) >= digits;
  faults.push(['scientific', lost ? 'it is in the scientific notation of a spreadsheet, which cuts digits off; format the column as a number with all digits' : 'it is in the scientific notation of a spreadsheet']); // prettier-ignore
  return Number.isFinite(value) && Math.abs(value) < 1e21 ? decimal(value) : undefined;
}

const decimal = (value: number) => value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 });

const grouping = 'leave out the separators of thousands';
const comma = 'use a decimal point, not a comma';

/** Numbers with separators of thousands and decimal signs of any language. */
function separated(text: string, faults: [string, string][]): string | undefined {
  const match = /^([+-]?)\s*(\d(?:[\d.,'’ʼ`´_\s\u066b\u066c\u060c·]*\d)?)$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', core = ''] = match;
  const at = decimalSign(core);
  const [whole, fraction] = at < 0 ? [core, ''] : [core.slice(0, at), core.slice(at + 1)];
  if (/\D/.test(whole)) {
    // Thousands everywhere but in India, where hundreds of thousands have groups of two.
    if (!/^\d{1,3}(?:\D\d{3})+$|^\d{1,2}(?:\D\d{2})+\D\d{3}$|^\d{1,4}(?:\D\d{4})+$/.test(whole)) return undefined;
    faults.push(['thousands', grouping]);
  }
  if (at >= 0 && core[at] !== '.') faults.push(['comma', comma]);
  const number = `${sign === '+' ? '' : sign}${whole.replace(/\D/g, '')}${fraction === '' ? '' : `.${fraction}`}`;
  // “1,060” is a thousand in one country and one in another.
  if (at < 0 && /^\d{1,3}[,.]\d{3}$/.test(core) && !core.startsWith('0'))
    return `${number} (or ${sign}${core.replace(/\D/, '.')}, if that is the decimal sign)`;
  return number;
}

/** Index of the decimal sign in a number, -1 where it has none. */
function decimalSign(core: string): number {
  const last = Math.max(...['.', ',', '٫', '·'].map((sign) => core.lastIndexOf(sign)));
  if (last < 0) return -1;
  const sign = core.charAt(last);
  if (core.indexOf(sign) !== last) return -1;
  const groups = /^\d{1,3}$/.test(core.slice(0, last)) && /^\d{3}$/.test(core.slice(last + 1));
  // A single comma with three digits behind it separates thousands, unless a nought is before it.
  return sign === ',' && groups && !core.startsWith('0') ? -1 : last;
}
