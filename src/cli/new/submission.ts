/** What an agency still owes a theme, as folders to begin with. Pure. */
import type { Submission } from '../../checks/submissions.ts';
import { isKind, type Kind } from '../../model/kinds/index.ts';
import type { Theme } from '../../model/schema/theme.ts';
import type { TextRules } from '../../model/schema/submission.ts';

export interface Beginning {
  kind: Kind;
  slug: string;
  /** Values for keys of the YAML, as an editor would write them. */
  values: Record<string, string>;
  /** The table to fill in, for statistics. */
  csv?: string;
  /** The text of one language, where it is known already. */
  text?: { code: string; title: string; body: string };
  /** Rules that its texts are held to. */
  rules?: readonly TextRules[];
  /** Further files by name. */
  files?: Record<string, Buffer>;
  /** For the person at the keyboard. */
  notes?: string[];
}

/**
 * One folder for each text and each collection that is missing.
 * @param submissions those of one agency in one theme
 * @param main code of the site's main language, for the labels to fill in
 * @param rulesFor rules that a text is held to, by its id
 */
export function beginnings(
  submissions: readonly Submission[],
  agency: string,
  main: string,
  rulesFor: (id: string) => readonly TextRules[],
): Beginning[] {
  const open = submissions.filter(({ state }) => state === 'missing' || state === 'awaited');
  const agencies = `[${agency}]`;
  const texts = open.flatMap(({ kind, what }) =>
    kind === 'text' ? [{ ...textOf(what, agencies), rules: rulesFor(what) }] : [],
  );
  const series = open.filter(({ kind }) => kind === 'figures').map(({ what }) => readSeries(what));
  const collections = [...Map.groupBy(series, ({ collection }) => collection)].map(([id, list]): Beginning => {
    const columns = [...new Set(list.flatMap(({ codes }) => codes.map(([dimension]) => dimension)))];
    const indicators = [...new Set(list.flatMap(({ indicator }) => indicator ?? []))];
    const cell = (codes: readonly Code[], column: string) => codes.find(([name]) => name === column)?.[1] ?? '';
    const rows = list.map(({ area, indicator, codes }) => [
      ...(indicators.length > 1 ? [indicator ?? ''] : []),
      area,
      '',
      ...columns.map((column) => cell(codes, column)),
      '',
    ]);
    const heading = [...(indicators.length > 1 ? ['indicator'] : []), 'code', 'year', ...columns, 'value'];
    const slug = id.replace(/^stat(?:istics)?-/, '');
    const words = `{ ${main}: "…" }`;
    const [first = slug, ...others] = indicators;
    const named = [first, ...others];
    return {
      kind: 'statistics',
      slug,
      values: {
        id,
        agencies,
        indicators: named
          .map((name) => `\n  ${name}:\n    title: ${words}\n    definition: ${words}\n    unit: { kind: percent, label: ${words} }`)
          .join(''),
        resources: `\n  - file: ${slug}.csv\n    ${indicators.length > 1 ? 'columns: { indicator: indicator }' : `indicator: ${first}`}`,
        ...(columns.length > 0
          ? {
              dimensions: columns
                .map((column) => {
                  const codes = [...new Set(list.map(({ codes: own }) => cell(own, column)).filter(Boolean))];
                  return `\n  ${column}:\n    title: ${words}\n    codes:\n${codes.map((code) => `      ${code}: ${words}`).join('\n')}`;
                })
                .join(''),
            }
          : {}),
      },
      csv: [heading, ...rows].map((row) => `${row.join(',')}\n`).join(''),
    };
  }); // prettier-ignore
  return [...texts, ...collections];
}

function textOf(id: string, agencies: string): Beginning {
  const [, prefix, rest] = /^(letter|report|page)-(.+)$/.exec(id) ?? [];
  return {
    kind: prefix !== undefined && isKind(prefix) ? prefix : 'report',
    slug: rest ?? id,
    values: { id, agencies },
  };
}

/** Rules of the theme and of the agency for a text that it is to hand in. */
export const rulesFor =
  ({ rules, expects }: Pick<Theme, 'rules' | 'expects'>, agency: string, ofAgency: TextRules | undefined) =>
  (id: string): TextRules[] => {
    const expected = expects.find((each) => each.agency === agency && each.texts.includes(id));
    return [expected?.rules ?? rules, ofAgency].filter((each) => each !== undefined);
  };

type Code = readonly [dimension: string, code: string];

/** `girls/enrolled/sex:female@IRN`: codes with their dimension; a bare `female`, `male` or `both` is of `sex`, another word an indicator. */
function readSeries(what: string): { collection: string; area: string; indicator?: string; codes: Code[] } {
  const [path = '', area = ''] = what.split('@');
  const [collection = '', ...parts] = path.split('/');
  const codes: Code[] = [];
  let indicator: string | undefined;
  for (const part of parts) {
    const [dimension = '', code] = part.split(':');
    if (code !== undefined) codes.push([dimension, code]);
    else if (/^(?:female|male|both)$/.test(part)) codes.push(['sex', part]);
    else indicator = part;
  }
  return { collection, area, ...(indicator === undefined ? {} : { indicator }), codes };
}
