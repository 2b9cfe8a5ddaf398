/** Rows of the deliveries table. Pure; values are safe HTML. */
import type { Delivery } from '../../model/schema/delivery.ts';
import type { Scene } from '../scene.ts';
import { entry, separator } from './facts.ts';
import { inline, time, unstated, type Html } from './inline.ts';

type View = Pick<Scene, 'library' | 'addresses' | 'words' | 'language'>;

export interface DeliveryRow {
  recipient: Html;
  route: Html;
  languages: Html;
  dates: Html;
  note: Html;
}

/** Who received it: a body of the registry, or an office and its city as written. */
export const recipientHtml = (view: View, { body, office, city }: Delivery): Html =>
  [
    body ? entry(view, 'bodies', body) : undefined,
    office ? unstated(office) : undefined,
    city ? unstated(city) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(separator(view));

export function deliveryRows(view: View, deliveries: readonly Delivery[]): DeliveryRow[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  return deliveries.map((delivery) => ({
    recipient: recipientHtml(view, delivery),
    route: [
      delivery.route ? text(words.text(`route.${delivery.route}`)) : undefined,
      delivery.mission ? entry(view, 'missions', delivery.mission) : undefined,
      delivery.forum
        ? entry(view, 'forums', delivery.forum) + (delivery.session ? ` ${text(words.digits(delivery.session))}` : '')
        : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(separator(view)),
    languages: text(words.list(delivery.languages.map(words.languageName))),
    dates: (['sent', 'received', 'acknowledged', 'replied'] as const)
      .flatMap((step) =>
        delivery[step]
          ? [
              `<span class="muted">${text(words.text(`delivery.${step}`))}</span> ${time(delivery[step], inline(words.date(delivery[step], 'short'), language))}`,
            ]
          : [],
      )
      .join('<br>'),
    note: delivery.note ? unstated(delivery.note) : '',
  }));
}
