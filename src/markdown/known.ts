/** What is known of the directives that a text may use. */
import { required } from '../model/required.ts';
import type { Form, OpenDirective } from '../model/text/directive.ts';
import type { BlockName, Context } from './types.ts';

type Known = Pick<Context, 'directives'>;
/** As much of them as it takes to tell a directive from a colon. */
export interface KnownNames {
  directives: Readonly<Record<string, { forms: readonly Form[] }>>;
}

export const isBlock = (name: string): name is BlockName =>
  ['finding', 'recommendation', 'claim', 'response'].includes(name);

/** Every name that may be written, in the order of the table. */
export const directiveNames = ({ directives }: KnownNames): string[] =>
  Object.keys(directives).filter((name) => required(directives[name], `directive ${name}`).forms.length > 0);

export function directiveOf(name: string, { directives }: Known): OpenDirective | undefined {
  const found = Object.hasOwn(directives, name) ? directives[name] : undefined;
  return found && found.forms.length > 0 ? found : undefined;
}

export const formsOf = (name: string, context: Known): readonly Form[] => directiveOf(name, context)?.forms ?? [];
