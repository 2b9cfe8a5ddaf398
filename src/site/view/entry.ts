/** The facts of a registry entry as rows. Pure; values are safe HTML. */
import { capitalised } from '../../figures/index.ts';
import { joinHtml } from '../../model/html.ts';
import type { PageView } from './index.ts';
import type { RegistryPage } from '../../model/addresses.ts';
import { date, entry, separator, type Row } from './facts.ts';
import { code, inline, link, localizedHtml, maybeLink } from './inline.ts';
import { registryEntry } from '../../model/library.ts';

export function entryRows(view: PageView, registry: RegistryPage, id: string): Row[] {
  const { library, words, language } = view;
  const rows: Row[] = [];
  const { url } = registryEntry(library, registry, id);
  if (registry === 'bodies') {
    const { parent, prefix } = registryEntry(library, 'bodies', id);
    if (parent) rows.push({ label: words.text('registry.parent'), values: [entry(view, 'bodies', parent)] });
    if (prefix) rows.push({ label: words.text('facts.symbol'), values: [code(`${prefix}/…`)] });
  }
  if (registry === 'missions') {
    const { accredited, city } = registryEntry(library, 'missions', id);
    rows.push({ label: words.text('delivery.city'), values: [localizedHtml(library, city, language)] });
    if (accredited.length > 0)
      rows.push({
        label: words.text('registry.accredited'),
        values: accredited.map((body) => entry(view, 'bodies', body)),
      });
  }
  if (registry === 'forums') {
    const { body, sessions } = registryEntry(library, 'forums', id);
    if (body) rows.push({ label: words.text('registry.parent'), values: [entry(view, 'bodies', body)] });
    if (sessions.length > 0) {
      rows.push({
        label: words.text('registry.sessions'),
        values: sessions.map(({ id: session, name, starts, ends, place, url: address }) => {
          // After the name of its forum a session is in small letters, here it begins a line.
          const named = name ? localizedHtml(library, beginning(name), language) : inline(words.digits(session), language); // prettier-ignore
          return joinHtml(
            [
              maybeLink(address, named),
              // A session whose days are not known yet is named without them.
              ...(starts === undefined || ends === undefined
                ? []
                : [starts === ends ? date(view, starts) : inline(words.dateSpan(starts, ends), language)]),
              ...(place ? [localizedHtml(library, place, language)] : []),
            ],
            separator(view),
          );
        }),
      });
    }
  }
  if (url) rows.push({ label: words.text('registry.website'), values: [link(url, code(new URL(url).hostname))] });
  return rows;
}

const beginning = (names: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([code, text]) => [code, capitalised(text, { code })]));
