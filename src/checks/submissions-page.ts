/** A page for editors: agencies × themes with what is given, missing and expired. A file of its own, never part of the site. Pure. */
import { escapeHtml } from '../model/html.ts';
import { commaOf } from '../languages/table.ts';
import type { Library } from '../model/library.ts';
import { editorsPage } from './editors-page.ts';
import { nameIn } from './status.ts';
import { statusWords } from './status/words.ts';
import type { Themes } from '../model/schema/theme.ts';
import type { Submission, SubmissionState } from './submissions.ts';
import { keysOf } from '../model/own.ts';

const marks: Record<SubmissionState, string> = { given: '✓', awaited: '…', missing: '✗', expired: '⌛' };
const escape: (text: string) => string = escapeHtml;

/** @returns a whole HTML document without script */
export function submissionsPage(
  library: Library,
  themes: Themes,
  submissions: readonly Submission[],
  today: string,
  say = statusWords('en'),
): string {
  const name = (names: Record<string, string> | undefined, id: string) =>
    names ? escape(nameIn(library, names, say.code)) : escape(id);
  const heading = `${say.submissions}${commaOf(say.interface.language)}${say.day(today)}`;
  const agencies = [...new Set(submissions.map(({ agency }) => agency))].sort();
  const themeIds = Object.keys(themes);
  const cell = (agency: string, theme: string) => {
    const own = submissions.filter((submission) => submission.agency === agency && submission.theme === theme);
    if (own.length === 0) return '<td></td>';
    const items = own.map(
      ({ state, what, detail, due }) =>
        `<li class="${state}"><b title="${escape(say.state[state])}">${marks[state]}</b> <bdi>${escape(what)}</bdi> <small>${escape([detail, state === 'given' ? '' : say.due({ day: say.day(due) })].filter(Boolean).join('; '))}</small></li>`,
    );
    return `<td><ul>${items.join('')}</ul></td>`;
  };
  const legend = keysOf(marks)
    .map((state) => `<b>${marks[state]}</b> ${escape(say.state[state])}`)
    .join(' · ');
  const body = `<h1>${escape(heading)}</h1>
<p>${legend}</p>
<table>
<thead><tr><th></th>${Object.entries(themes)
    .map(
      ([id, theme]) =>
        `<th scope="col">${name(theme.name, id)}<br><small>${[theme.description && name(theme.description, id), say.due({ day: say.day(theme.due) })].filter(Boolean).join('<br>')}</small></th>`,
    )
    .join('')}</tr></thead>
<tbody>
${agencies.map((agency) => `<tr><th scope="row">${name(library.registries.agencies[agency]?.name, agency)}</th>${themeIds.map((id) => cell(agency, id)).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
  return editorsPage({ language: say.code, title: heading, style, body });
}

const style = `
th, td { border: 1px solid #8886 }
ul { list-style: none; margin: 0; padding: 0 }
.missing b { color: #b3261e } .expired b { color: #8a5a00 } .given b { color: #1b6e3c }
@media (prefers-color-scheme: dark) { .missing b { color: #ff8a80 } .expired b { color: #ffc46b } .given b { color: #7fd6a2 } }
`;
