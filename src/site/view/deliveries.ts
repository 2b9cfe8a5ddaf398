/** Rows of the deliveries table. Pure; values are safe HTML. */
import { joinHtml, lineBreak, markup, noHtml, type Html } from '../../model/html.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import type { PageView } from './index.ts';
import { entry, separator } from './facts.ts';
import { inline, localizedHtml, muted, time, unstated } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

export interface DeliveryRow {
  recipient: Html;
  route: Html;
  languages: Html;
  dates: Html;
  note: Html;
}

/** Who received it: a body of the registry, or an office and its city as written. */
export const recipientHtml = (view: View, delivery: Delivery): Html =>
  joinHtml(
    [
      delivery.body ? entry(view, 'bodies', delivery.body) : undefined,
      written(view, delivery, 'office'),
      written(view, delivery, 'city'),
    ].filter((part) => part !== undefined),
    separator(view),
  );

/** A column in the reader's language, else as the row has it, else in another language. */
function written(
  { library, language }: View,
  { texts, ...row }: Delivery,
  column: 'office' | 'city' | 'note',
): Html | undefined {
  const own = texts?.[column];
  const plain = row[column];
  if (own && (plain === undefined || Object.hasOwn(own, language.code))) return localizedHtml(library, own, language);
  return plain === undefined ? undefined : unstated(plain);
}

/** A forum and the session of it, by its name where the registry has one: the name of both says the forum too. */
function forumHtml(view: View, forum: string, id: string | undefined): Html {
  const { library, words, language } = view;
  const html = entry(view, 'forums', forum);
  if (!id) return html;
  const name = library.registries.forums[forum]?.sessions.find((session) => session.id === id)?.name;
  const session = name ? localizedHtml(library, name, language) : inline(words.digits(id), language);
  return joinHtml([html, session], separator(view));
}

export function deliveryRows(view: View, deliveries: readonly Delivery[]): DeliveryRow[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  return deliveries.map((delivery) => ({
    recipient: recipientHtml(view, delivery),
    route: joinHtml(
      [
        delivery.route ? text(words.text(`route.${delivery.route}`)) : undefined,
        delivery.mission ? entry(view, 'missions', delivery.mission) : undefined,
        delivery.forum ? forumHtml(view, delivery.forum, delivery.session) : undefined,
      ].filter((part) => part !== undefined),
      separator(view),
    ),
    languages: text(words.list(delivery.languages.map(words.languageName))),
    dates: joinHtml(
      (['sent', 'received', 'acknowledged', 'replied'] as const).flatMap((step) => {
        const day = delivery[step];
        if (!day) return [];
        const name = muted(text(words.text(`delivery.${step}`)));
        return [markup`${name} ${time(day, text(words.date(day, 'short')))}`];
      }),
      lineBreak,
    ),
    note: written(view, delivery, 'note') ?? noHtml,
  }));
}
