/** Signs of the steps of a letter: drawn, so that they show on paper and in forced colours, and never by colour alone. Pure. */
import { markup, type Html } from '../../model/html.ts';
import type { Language } from '../../languages/table.ts';
import type { Sign, SubmissionSign } from '../../model/course.ts';
import type { Interface } from '../../languages/interface.ts';
import { inline } from './inline.ts';

/** The circle fills: dotted = open, empty = sent, half = received, full = acknowledged, with a tick = answered. A sheet = a document. */
const drawings: Readonly<Record<Sign | SubmissionSign, Html>> = {
  open: markup`<circle cx="8" cy="8" r="6.5" stroke-dasharray="2 2.1"/>`,
  sent: markup`<circle cx="8" cy="8" r="6.5"/>`,
  received: markup`<circle cx="8" cy="8" r="6.5"/><path class="ink" d="M8 1.5a6.5 6.5 0 0 0 0 13z"/>`,
  acknowledged: markup`<circle class="ink" cx="8" cy="8" r="6.5"/>`,
  answered: markup`<circle class="ink" cx="8" cy="8" r="6.5"/><path class="tick" d="m4.8 8.2 2.2 2.3 4.2-4.7"/>`,
  circulated: markup`<path class="ink" d="M3 1.5h7l3.5 3.5v9.5H3z"/><path class="tick" d="M5.5 7.5h5M5.5 10.5h5"/>`,
  submitted: markup`<circle cx="8" cy="8" r="6.5"/><path d="M8 11.5v-7m-2.6 2.8L8 4.5l2.6 2.8"/>`,
  accepted: markup`<circle cx="8" cy="8" r="6.5"/><path class="upright" d="m4.8 8.2 2.2 2.3 4.2-4.7"/>`,
  published: markup`<path class="ink" d="M3 1.5h7l3.5 3.5v9.5H3z"/><path class="tick" d="M5.5 7.5h5M5.5 10.5h5"/>`,
  returned: markup`<circle cx="8" cy="8" r="6.5"/><path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8"/>`,
};

/** The sign alone; its word is beside it. The half-filled one fills in the direction of reading. */
export const signHtml = (sign: Sign | SubmissionSign): Html =>
  markup`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${drawings[sign]}</svg>`;

const words = {
  open: 'course.deliveryOpen',
  sent: 'course.sent',
  received: 'course.received',
  acknowledged: 'course.acknowledged',
  answered: 'course.answered',
  circulated: 'course.circulated',
  submitted: 'submission.submitted',
  accepted: 'submission.accepted',
  published: 'submission.published',
  returned: 'submission.returned',
} as const satisfies Record<Sign | SubmissionSign, string>;

export const signWord = (sign: Sign | SubmissionSign, own: Interface): string => own.text(words[sign]);

/** The sign with its word. */
export const signAndWord = (sign: Sign, own: Interface, language: Pick<Language, 'dir'>): Html =>
  markup`${signHtml(sign)} ${inline(signWord(sign, own), language)}`;
