/** The checklist of a kit as a page for editors, to be read and printed. Pure. */
import type { Interface } from '../../languages/interface.ts';
import { isolateText } from '../../languages/isolate.ts';
import { escapeHtml, joinHtml, markup, noHtml, element, type Html } from '../../model/html.ts';
import type { SubmissionProfile } from '../../model/schema/submission.ts';
import { sourceName } from '../held.ts';
import type { Row, RowState } from './checklist.ts';
import type { KitWords } from './words.ts';

const marks: Readonly<Record<RowState, string>> = { met: '☑', broken: '☒', see: '☐' };

interface ChecklistPage {
  words: KitWords;
  say: Interface;
  /** Title of the text. */
  title: string;
  /** Forum or body by its name. */
  place: string;
  /** For whom, in short: `hrc 63 (ngo-general)`. */
  to: string;
  rows: readonly Row[];
  profile: SubmissionProfile;
}

/** @returns a whole HTML document without script */
export function checklistPage({ words, say, title, place, to, rows, profile }: ChecklistPage): string {
  const { code, dir } = say.language;
  const text = (value: string): Html => escapeHtml(isolateText(value, say.language));
  const heading = words.title.replace('{to}', () => place);
  // The source stays as it is written, whatever its language.
  const source = markup`${element('bdi', {}, escapeHtml(sourceName(profile.source)))} (${text(words.readOn.replace('{day}', say.date(profile.read)))})`;
  const row = ({ state, rule, how, isRule }: Row): Html =>
    markup`<tr class="${escapeHtml(state)}"><td class="state">${escapeHtml(marks[state])} ${text(words[state])}</td><td>${text(rule)}</td><td>${text(how)}</td><td>${isRule ? markup`[${text(say.digits(1))}]` : noHtml}</td></tr>
`;
  return markup`<!doctype html>
<html lang="${escapeHtml(code)}" dir="${escapeHtml(dir)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(heading)}</title>
<style>
:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5 }
body { margin: 2rem auto; max-inline-size: 60rem; padding-inline: 1rem }
table { border-collapse: collapse; inline-size: 100% }
th, td { border: 1px solid #8886; padding: .35rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
.state { white-space: nowrap }
.broken .state { color: #b3261e; font-weight: bold }
.see .state { font-weight: bold }
@media (prefers-color-scheme: dark) { .broken .state { color: #ff8a80 } }
@media print { body { margin: 0 } tr { break-inside: avoid } }
</style>
<h1>${text(heading)}</h1>
<p>${element('bdi', {}, escapeHtml(title))}<br>${element('bdi', {}, escapeHtml(to))}</p>
<table>
<thead><tr><th></th><th scope="col">${text(words.rule)}</th><th scope="col">${text(words.how)}</th><th scope="col">${text(words.source)}</th></tr></thead>
<tbody>
${joinHtml(rows.map(row))}</tbody>
</table>
<p>[${text(say.digits(1))}] ${source}</p>
</html>
`;
}
