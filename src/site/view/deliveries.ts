/** Rows of the deliveries table. Pure; values are safe HTML. */
import { joinHtml, lineBreak, markup, noHtml, type Html } from '../../model/html.ts';
import type { Delivery } from '../../model/schema/delivery.ts';
import type { PageView } from './index.ts';
import { entry, separator } from './facts.ts';
import { inline, muted, time, unstated } from './inline.ts';

type View = Pick<PageView, 'library' | 'addresses' | 'words' | 'language'>;

export interface DeliveryRow {
  recipient: Html;
  route: Html;
  languages: Html;
  dates: Html;
  note: Html;
}

/** Who received it: a body of the registry, or an office and its city as written. */
export const recipientHtml = (view: View, { body, office, city }: Delivery): Html =>
  joinHtml(
    [
      body ? entry(view, 'bodies', body) : undefined,
      office ? unstated(office) : undefined,
      city ? unstated(city) : undefined,
    ].filter((part) => part !== undefined),
    separator(view),
  );

export function deliveryRows(view: View, deliveries: readonly Delivery[]): DeliveryRow[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  return deliveries.map((delivery) => ({
    recipient: recipientHtml(view, delivery),
    route: joinHtml(
      [
        delivery.route ? text(words.text(`route.${delivery.route}`)) : undefined,
        delivery.mission ? entry(view, 'missions', delivery.mission) : undefined,
        delivery.forum
          ? markup`${entry(view, 'forums', delivery.forum)}${delivery.session ? markup` ${text(words.digits(delivery.session))}` : noHtml}`
          : undefined,
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
    note: delivery.note ? unstated(delivery.note) : noHtml,
  }));
}
