/** The registry of directives: those that the pipeline draws itself, those that others draw, and those still to come. */
import type { BlockName, Context, Directive } from './types.ts';

interface Signature {
  attributes: readonly string[];
  forms: readonly Directive['form'][];
}

const block = (...attributes: string[]): Signature => ({ attributes, forms: ['container'] });

/** Drawn by the pipeline. */
export const builtIn = {
  image: { attributes: ['src', 'alt', 'caption', 'credit'], forms: ['leaf'] },
  note: block(),
  finding: block('evidence'),
  recommendation: block('to', 'evidence'),
  claim: block('source', 'evidence'),
  response: block('source', 'evidence'),
} as const satisfies Record<string, Signature> & Record<BlockName, Signature>;

/** Known names; who draws them comes with `Context.directives`. */
const planned = ['stat', 'chart', 'cite'] as const;

export const isBlock = (name: string): name is BlockName =>
  ['finding', 'recommendation', 'claim', 'response'].includes(name);

/** Every name that means something, in the order of the guide. */
export const directiveNames = (context: Pick<Context, 'directives'>): string[] => [
  ...new Set([...planned, ...Object.keys(builtIn), ...Object.keys(context.directives)]),
];

/** What is known of a name: its attributes and forms, `'not-yet'` where nobody draws it, `undefined` where it means nothing. */
export function signatureOf(
  name: string,
  { directives }: Pick<Context, 'directives'>,
): Signature | 'not-yet' | undefined {
  if (Object.hasOwn(directives, name)) return directives[name];
  if (Object.hasOwn(builtIn, name)) return builtIn[name as keyof typeof builtIn];
  return (planned as readonly string[]).includes(name) ? 'not-yet' : undefined;
}

export function formsOf(name: string, context: Pick<Context, 'directives'>): readonly Directive['form'][] {
  const signature = signatureOf(name, context);
  return typeof signature === 'object' ? signature.forms : [];
}
