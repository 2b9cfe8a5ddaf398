/** Rows of the deliveries table. Pure; values are safe HTML. */
import type { Delivery } from '../../model/schema/delivery.ts';
import type { Scene } from '../scene.ts';
import { entry, separator } from './facts.ts';
import { inline, time, type Html } from './inline.ts';

type Route = 'mission' | 'registry' | 'email' | 'post' | 'hand' | 'side-event';

export interface DeliveryRow {
  recipient: Html;
  route: Html;
  languages: Html;
  dates: Html;
}

export function deliveryRows(view: Scene, deliveries: readonly Delivery[]): DeliveryRow[] {
  const { words, language } = view;
  const text = (value: string) => inline(value, language);
  return deliveries.map((delivery) => ({
    recipient: [
      delivery.body ? entry(view, 'bodies', delivery.body) : undefined,
      delivery.office ? text(delivery.office) : undefined,
      delivery.city ? text(delivery.city) : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(separator(view)),
    route: [
      delivery.route ? text(words.text(`route.${delivery.route as Route}`)) : undefined,
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
  }));
}
