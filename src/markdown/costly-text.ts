/**
 * Texts that would take the parser minutes: it looks back from each sign that may open or close something, so its time grows
 * with the square of their number in a block. No text that people write comes near the limits.
 */
import { required } from '../model/required.ts';

/** Signs in one block. Measured: 3,000 take a quarter of a second at worst. */
const signLimit = 3_000;
/** Sum of the squares over all blocks: some three seconds at worst. */
const totalLimit = 1e8;

/** Lines with text; cells of tables count as a fifth of one. */
const lineLimit = 40_000;

const signs = /[[\]{}<>*_~`!:@"'$&]/g;
const fence = /^( {0,3})(?:`{3,}|~{3,})/;
/** Lines that open or close a container; those that are open nest. */
const container = /^[\s>]*:{3,}/;

interface CostlyText {
  /** From 1. */
  line: number;
  limit: number;
  what: string;
}

/** Whether no block can have too many, since all of the text has fewer: lines need not be looked at one by one. */
function isShort(source: string): boolean {
  if (source.length > lineLimit) return false;
  let count = 0;
  signs.lastIndex = 0;
  while (count <= signLimit && signs.test(source)) count++;
  signs.lastIndex = 0;
  return count <= signLimit;
}

/** Where a text becomes too much for the parser; `undefined` for every text that people write. */
export function findCostlyText(source: string): CostlyText | undefined {
  if (isShort(source)) return undefined;
  let [count, start, total, containers, parts] = [0, 1, 0, 0, 0];
  /** Indent of the fence that is open. */
  let open: number | undefined;
  for (const [index, line] of source.split('\n').entries()) {
    const isBlank = line.trim() === '';
    if (!isBlank) parts += 5 + (line.match(/\|/g)?.length ?? 0);
    if (parts > lineLimit * 5) return { line: index + 1, limit: lineLimit, what: 'lines or cells of tables' };
    const mark = fence.exec(line);
    // A fence in a list or quotation ends with it.
    if (open !== undefined && !isBlank && line.search(/\S/) < open) open = undefined;
    else if (mark) open = open === undefined ? required(mark[1], 'group of the match').length : undefined;
    if (open !== undefined) continue;
    // Rows of a table are read cell by cell, so each counts alone.
    if (isBlank || /^\s*\|/.test(line)) {
      total += count ** 2;
      [count, start] = [0, index + 1];
    }
    const own = line.match(signs)?.length ?? 0;
    count += own;
    if (container.test(line)) containers++;
    if (containers > signLimit) return { line: index + 1, limit: signLimit, what: 'lines of colons' };
    if (count > signLimit || total + count ** 2 > totalLimit)
      return {
        line: own > signLimit / 2 ? index + 1 : start,
        limit: signLimit,
        what: 'signs of formatting side by side',
      };
  }
  return undefined;
}
