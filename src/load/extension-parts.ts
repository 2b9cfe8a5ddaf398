/** What an extension must hold, and its functions made so that their faults are reported with its name. Pure. */
import type { AnyExtension } from '../model/extension.ts';
import { Failure, reasonOf } from '../model/failure.ts';
import type { Output, SiteWriter } from '../model/output.ts';
import { problem } from '../model/problems.ts';
import type { Directive } from '../model/text/directive.ts';

const parts = ['name', 'directives', 'components', 'outputs', 'cardDesigns'];

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null;
const rowsOf = (value: unknown): [string, unknown][] => (isTable(value) ? Object.entries(value) : []);

/** What is wrong with the value that an extension exports, or `undefined`. */
export function extensionFault(value: unknown): string | undefined {
  if (!isTable(value)) return 'its default export is no extension. Write export default defineExtension({ … }).';
  if (typeof value['name'] !== 'string' || !/^[a-z][a-z0-9-]*$/.test(value['name']))
    return 'its name must be lower-case letters, digits and hyphens, such as timeline.';
  const strange = Object.keys(value).find((key) => !parts.includes(key));
  if (strange !== undefined) return `it has ${strange}, which is none of ${parts.join(', ')}.`;
  for (const [name, directive] of rowsOf(value['directives']))
    if (!/^[a-z][a-zA-Z]*$/.test(name) || !isDirective(directive))
      return `its directive “${name}” needs a name of Latin letters that begins small, and all that a directive holds.`;
  for (const [name, component] of rowsOf(value['components']))
    if (!/^[A-Z][a-zA-Z]*$/.test(name) || typeof component !== 'function')
      return `its component “${name}” must be a function, under a name of Latin letters that begins with a capital.`;
  const outputs = value['outputs'] ?? [];
  if (!Array.isArray(outputs) || !outputs.every(isOutput)) return 'its outputs must be a list of { name, write }.';
  for (const [name, design] of rowsOf(value['cardDesigns']))
    if (typeof design !== 'function') return `its card design “${name}” must be a function.`;
  return undefined;
}

const isDirective = (value: unknown) =>
  isTable(value) &&
  Array.isArray(value['attributes']) &&
  Array.isArray(value['forms']) &&
  ['in a line', 'alone'].includes(String(value['stands'])) &&
  ['open', 'page', 'document'].every((part) => typeof value[part] === 'function');

const isOutput = (value: unknown) =>
  isTable(value) && typeof value['name'] === 'string' && typeof value['write'] === 'function';

const failed = (name: string, part: string, error: unknown) =>
  error instanceof Failure
    ? error
    : new Failure(`The extension “${name}” failed in its ${part}: ${reasonOf(error)}.`, { cause: error });

/** The function, whose faults name the extension. */
function named<A extends unknown[], R>(name: string, part: string, call: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    try {
      const result = call(...given);
      // A promise that fails does so later.
      return result instanceof Promise
        ? (result.catch((error: unknown) => {
            throw failed(name, part, error);
          }) as R)
        : result;
    } catch (error) {
      throw failed(name, part, error);
    }
  };
}

/** @param value a value in which `extensionFault` finds nothing */
export function guarded(value: unknown): AnyExtension {
  // Its parts were looked at; what they give is for the types of the interface to hold.
  const extension = value as AnyExtension;
  const { name, directives = {}, outputs = [], cardDesigns = {} } = extension;
  return {
    ...extension,
    // Its form was checked when the extension was read.
    directives: mapped(directives, (directive, key) => guardedDirective(name, key, directive as Directive)),
    outputs: outputs.map((output) => guardedOutput(name, output)),
    cardDesigns: mapped(cardDesigns, (design, key) =>
      // Every design was found to be a function.
      named(name, `card design “${key}”`, design as (...given: unknown[]) => unknown),
    ),
  };
}

const mapped = <T, R>(table: Readonly<Record<string, T>>, change: (value: T, key: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value, key)]));

function guardedDirective(name: string, key: string, directive: Directive): Directive {
  const part = `directive “${key}”`;
  const { facts, anchors } = directive;
  const common = {
    open: named(name, part, (services: unknown) => {
      const { resolve, end } = directive.open(services);
      return {
        // Where a text asks for something, it is reported there.
        resolve: (...[written, context]: Parameters<typeof resolve>) => {
          try {
            return resolve(written, context);
          } catch (error) {
            context.report(problem('extension-failed', written.place, { name, part, reason: reasonOf(error) }));
            return undefined;
          }
        },
        ...(end ? { end: named(name, part, end) } : {}),
      };
    }),
    ...(facts ? { facts: named(name, part, facts) } : {}),
    ...(anchors ? { anchors: named(name, part, anchors) } : {}),
  };
  return directive.stands === 'alone'
    ? { ...directive, ...common, page: named(name, part, directive.page), document: named(name, part, directive.document) }
    : { ...directive, ...common, page: named(name, part, directive.page), document: named(name, part, directive.document) }; // prettier-ignore
}

function guardedOutput<Ask>(name: string, { name: key, write }: Output<Ask>): Output<Ask> {
  const part = `output “${key}”`;
  const guardedSite = (site: SiteWriter<Ask>): SiteWriter<Ask> => ({
    ...site,
    unit: (unit) =>
      site.unit({
        ...unit,
        make: named(name, part, unit.make),
        ...(unit.check ? { check: named(name, part, unit.check) } : {}),
      }),
  });
  return { name: key, write: named(name, part, (site: SiteWriter<Ask>) => write(guardedSite(site))) };
}
