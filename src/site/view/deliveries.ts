/** Rows of the deliveries table. Pure; values are safe HTML. */
import { deliverySign, isSubmission } from '../../model/course.ts';
import { joinHtml, lineBreak, markup, middleDot, noHtml, type Html } from '../../model/html.ts';
import { registryEntry, type Publication } from '../../model/library.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import type { PageView } from './index.ts';
import { date, entry, separator } from './facts.ts';
import { inline, link, localizedHtml, muted, unstated } from './inline.ts';
import { signAndWord } from './signs.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

interface DeliveryRow {
  /** With a remark, and that it was a copy. */
  recipient: Html;
  /** Sign and word of how far it has come, with the day. */
  status: Html;
  sent: Html;
  received: Html;
  route: Html;
  languages: Html;
}

/** A body by its short name, linked. */
function shortEntry({ library, addresses, language }: View, id: string): Html {
  const { name, short } = registryEntry(library, 'bodies', id);
  return link(addresses.registry(language.code, 'bodies', id), localizedHtml(library, short ?? name, language));
}

/** Who received it: a body of the registry, or an office and its city as written. */
export const recipientHtml = (view: View, delivery: Delivery): Html =>
  joinHtml(
    [
      delivery.body ? shortEntry(view, delivery.body) : undefined,
      writtenHtml(view, delivery, 'office'),
      writtenHtml(view, delivery, 'city'),
    ].filter((part) => part !== undefined),
    separator(view),
  );

/** A column in the reader's language, else as the row has it, else in another language. */
export function writtenHtml(
  { library, language }: View,
  { texts, ...row }: Delivery,
  column: 'office' | 'city' | 'note' | 'reason',
): Html | undefined {
  const own = texts?.[column];
  const plain = row[column];
  if (own && (plain === undefined || Object.hasOwn(own, language.code))) return localizedHtml(library, own, language);
  return plain === undefined ? undefined : unstated(plain);
}

/** A forum and the session of it, by its name where the registry has one. */
export function forumHtml(view: View, forum: string, id: string | undefined): Html {
  const { library, words, language } = view;
  const html = entry(view, 'forums', forum);
  if (!id) return html;
  const name = library.registries.forums[forum]?.sessions.find((session) => session.id === id)?.name;
  const session = name ? localizedHtml(library, name, language) : inline(words.digits(id), language);
  return joinHtml([html, session], separator(view));
}

export function deliveryRows(view: View, { kind, facts, deliveries }: Publication): DeliveryRow[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  const copies = new Set(kind === 'letter' ? facts.cc.flatMap(({ body }) => body ?? []) : []);
  // What was handed in to forums stands apart, with what came of it.
  return deliveries
    .filter((row) => !isSubmission(row))
    .map((delivery) => {
      const sign = deliverySign(delivery);
      const since =
        sign === 'answered' ? delivery.replied : sign === 'acknowledged' ? delivery.acknowledged : undefined;
      const about = [
        ...(delivery.body !== undefined && copies.has(delivery.body) ? [text(words.text('delivery.copy'))] : []),
        ...(delivery.wave > 1 ? [text(words.text('delivery.wave', { n: delivery.wave }))] : []),
        ...[writtenHtml(view, delivery, 'note')].filter((note) => note !== undefined),
      ];
      return {
        recipient: joinHtml(
          [recipientHtml(view, delivery), ...(about.length > 0 ? [muted(joinHtml(about, middleDot), ' small')] : [])],
          lineBreak,
        ),
        status: markup`<b class="state">${signAndWord(sign, words, language)}</b>${since === undefined ? noHtml : markup` <br>${date(view, since)}`}`,
        sent: date(view, delivery.sent),
        received: delivery.received === undefined ? noHtml : date(view, delivery.received),
        route: joinHtml(
          [
            delivery.route ? text(words.text(`route.${delivery.route}`)) : undefined,
            delivery.mission ? entry(view, 'missions', delivery.mission) : undefined,
            delivery.forum ? forumHtml(view, delivery.forum, delivery.session) : undefined,
          ].filter((part) => part !== undefined),
          separator(view),
        ),
        languages: text(words.list(delivery.languages.map(words.languageName))),
      };
    });
}
