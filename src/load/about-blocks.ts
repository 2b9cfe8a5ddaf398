/** What is under the label of a numbered block: its evidence, its addressees and their answer, its source. */
import type { Formatter } from '../citations/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import { isolatedText } from '../markdown/tree/isolate.ts';
import type { Context } from '../markdown/types.ts';
import type { Addresses } from '../model/addresses.ts';
import { namesIn } from '../model/numbered-blocks.ts';
import { localized, type CslItem, type Registries } from '../model/library.ts';
import { nearest, problem, type Place, type Problem } from '../model/problems.ts';
import type { Phrasing } from '../model/text/tree.ts';
import type { Facts } from '../model/kinds/index.ts';
import type { MaybeFaulty } from './usable.ts';
import { own } from '../model/own.ts';
import { required } from '../model/required.ts';

type Entry = Extract<Facts, { recommendations: unknown }>['recommendations'][number];

interface BlockSurroundings {
  language: Language;
  languages: readonly Language[];
  words: Interface;
  addresses: Addresses;
  bodies: Registries['bodies'];
  /** Sources by key, those of the publication before those of the site. */
  references: Readonly<Record<string, CslItem>>;
  format: Formatter;
  /** Whether a file gives an entry, be it a faulty one. */
  states: { bodies(id: string): boolean; references(key: string): boolean };
  facts: MaybeFaulty<Facts>;
  report(problem: Problem): void;
}

export function createAbout(around: BlockSurroundings): NonNullable<Context['about']> {
  const { language, words, addresses, bodies, references, format } = around;
  const { value, faults } = around.facts;
  const facts = 'evidence' in value ? value : undefined;
  const separator = text(words.text('format.listSeparator'));
  const line = (label: string, parts: Phrasing[][]): Phrasing[] => [text(`${label} `), ...joined(parts, separator)];
  const named = (names: Record<string, string>) => inLanguage(names, around);

  return ({ name, number, attributes }, place) => {
    const lines: Phrasing[][] = [];
    const evidence = facts?.evidence ?? [];
    const proofs = namesIn(attributes['evidence']).flatMap((id) => {
      if (faults.has('evidence')) return [];
      const found = evidence.find((entry) => entry.id === id);
      if (found) return [[link(`#evidence-${id}`, named(found.title))]];
      around.report(unknown('evidence', id, 'the evidence of report.yaml', evidence.map((entry) => entry.id), place)); // prettier-ignore
      return [];
    });
    if (proofs.length > 0) lines.push(line(words.text('text.findingEvidence'), proofs));

    const sources = namesIn(attributes['source']).flatMap((key) => {
      const item = own(references, key);
      if (item) return [cited(item, format, language)];
      if (around.states.references(key)) return [];
      around.report(problem('reference-unknown', place, { key, nearest: nearest(key, Object.keys(references)) }));
      return [];
    });
    if (sources.length > 0) lines.push(line(words.text('text.claimSource'), sources));

    if (name === 'recommendation') {
      const known = faults.has('recommendations') ? undefined : facts?.recommendations[number - 1];
      const to = attributes['to'] === undefined ? (known?.to ?? []) : namesIn(attributes['to']);
      if (known && to.every((id) => around.states.bodies(id)) && to.toSorted().join() !== known.to.toSorted().join())
        around.report(
          problem('directive-value', place, {
            name,
            reason: `number ${number} is addressed to ${to.join(', ')} here and to ${known.to.join(', ')} in report.yaml`,
            hint: 'The first recommendation of the text is the first entry of recommendations in report.yaml, and so on: name the same bodies in both.',
          }),
        );
      const addressees = to.flatMap((id) => {
        if (!Object.hasOwn(bodies, id)) {
          if (!around.states.bodies(id)) around.report(unknown('to', id, 'bodies.yaml', Object.keys(bodies), place));
          return [];
        }
        return [
          [link(addresses.registry(language.code, 'bodies', id), named(required(bodies[id], `body “${id}”`).name))],
        ];
      });
      if (addressees.length > 0) {
        const to = line(words.text('text.recommendationTo'), addressees);
        if (known) to.push(text(` · ${stateOf(known, words)}`));
        lines.push(to);
      }
    }
    return lines;
  };
}

/** “Accepted · As of 1 February 2026” */
function stateOf({ status, updated }: Entry, words: Interface): string {
  const state = words.text(`recommendation.${status}`);
  if (!updated) return state;
  return `${state} · ${words.text('recommendation.updated', { date: words.dateWithGregorian(updated) })}`;
}

const unknown = (key: string, id: string, registry: string, known: readonly string[], place: Place): Problem =>
  problem('dangling-reference', place, { key, id, registry, nearest: nearest(id, known) });

/** An entry of the list of references. */
const cited = (item: CslItem, format: Formatter, language: Language): Phrasing[] =>
  format(item).flatMap(({ text: written, italic, href }): Phrasing[] => {
    if (href !== undefined) return [link(href, [{ type: 'isolate', dir: 'ltr', children: [text(written)] }])];
    const children = isolatedText(written, language);
    return italic ? [{ type: 'htmlElement', name: 'i', properties: {}, children }] : children;
  });

const text = (value: string): Phrasing => ({ type: 'text', value });
const link = (url: string, children: Phrasing[]): Phrasing => ({ type: 'link', url, children });

/** A name in the language of the text, else another one, marked with its language. */
function inLanguage(names: Record<string, string>, { language, languages }: BlockSurroundings): Phrasing[] {
  const main = required(languages[0], 'language of the site');
  const table = { main, language: (code: string) => languages.find((each) => each.code === code) ?? main };
  const found = localized(table, names, language.code);
  if (found.language === language.code) return [text(found.text)];
  const { code, dir } = table.language(found.language);
  return [{ type: 'isolate', lang: code, dir, children: [text(found.text)] }];
}

const joined = (parts: readonly Phrasing[][], separator: Phrasing): Phrasing[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
