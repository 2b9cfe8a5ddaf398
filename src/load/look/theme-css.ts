/**
 * `theme.css` of an office: read by a parser of CSS into a tree, of which only what is known stays, and rewritten from it. What was
 * not understood is never published. Pure.
 */
import { generate, lexer, parse, walk, type Atrule, type Block, type CssNode, type Declaration, type Rule, type StyleSheet } from 'css-tree'; // prettier-ignore
import { colours, customProperties, sizes, type Chosen, type Scheme } from '../../model/look/tokens.ts';
import { isKeyOf } from '../../model/own.ts';
import { nearest, problem, type Place, type Problem } from '../../model/problems.ts';
import { attributes, classes, elements, judge, logical, logicalValues, properties, pseudoClasses, pseudoElements } from './allowed.ts'; // prettier-ignore

export const THEME_FILE = 'theme.css';

/** Bytes of the rules that are published, without spaces: every page has them before its text is seen. */
const LIMIT = 2048;

export interface ThemeSheet {
  /** What is published of the file, written without spaces; custom properties first. */
  css: string;
  /** Custom properties by scheme, without their dashes. */
  chosen: Record<Scheme, Chosen>;
  /** Where each was set, by scheme and name. */
  places: Record<Scheme, ReadonlyMap<string, Place>>;
}

interface Reading {
  problems: Problem[];
  sheet: ThemeSheet & { places: Record<Scheme, Map<string, Place>> };
  /** Scripts of the site join their letters, so that nothing may pull them apart. */
  joins: boolean;
}

/** @param joins whether a language of the site has letters that join */
export function readTheme(text: string, joins: boolean, problems: Problem[]): ThemeSheet {
  const sheet = { css: '', chosen: { light: {}, dark: {} }, places: { light: new Map(), dark: new Map() } };
  const open = unclosed(text);
  if (open) {
    problems.push(problem('theme-syntax', placed(open), { reason: open.reason }));
    return sheet;
  }
  const faults: Problem[] = [];
  const root = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: ({ message, ...at }) =>
      // The parser gives its errors their place; their type does not say so.
      faults.push(problem('theme-syntax', placed(at as { line?: number; column?: number }), { reason: reasonOf(message) })), // prettier-ignore
  });
  // What the parser makes of a faulty rule is no cause of its own; the first fault of a file leads to the others.
  problems.push(...faults.slice(0, 1));
  const reading: Reading = { problems: faults.length > 0 ? [] : problems, sheet, joins };
  // With these options the root is one.
  clean((root as StyleSheet).children.toArray(), reading, 'light', []);
  if (sheet.css.length > LIMIT)
    problems.push(problem('theme-large', { file: THEME_FILE }, { size: sheet.css.length, limit: LIMIT }));
  return sheet;
}

/** What css-tree expects, in words of an author. */
function reasonOf(message: string): string {
  if (/colon is expected/i.test(message)) return 'a colon is missing between a property and its value';
  if (/selector is expected|identifier/i.test(message)) return 'what comes before { is not a selector';
  if (/"\{" is expected/.test(message)) return 'a selector has no { after it';
  return 'a semicolon is missing at the end of the line above, or there is a character here that does not belong in a value';
}

interface Unclosed {
  line: number;
  column: number;
  reason: string;
}

/** A comment, a text or a rule without its end, an end without a beginning, and what is no CSS at all: CSS itself passes over them. */
function unclosed(text: string): Unclosed | undefined {
  const at = (offset: number, reason: string): Unclosed => {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason };
  };
  const open: number[] = [];
  let within: number | undefined;
  for (const { 0: found, index } of text.matchAll(
    /\/\*(?:[^]*?\*\/)?|"[^"\n]*"?|'[^'\n]*'?|(?<![:\w])\/\/|<\/?style\b|[{}]/gi,
  )) {
    if (found === '/*') return at(index, 'the comment that begins here is not closed; write */ at its end');
    if (/^["'](?:.*[^"'])?$/.test(found)) return at(index, `the quotation mark ${found.charAt(0)} is not closed`);
    if (found === '//') return at(index, 'a line with // is not a comment in CSS; write /* before it and */ after it');
    if (found.startsWith('<')) return at(index, 'the tag <style> belongs in web pages, not here; delete it');
    if (found === '{') {
      const outer = open.at(-1);
      const head = outer === undefined ? '' : text.slice(text.lastIndexOf('}', outer - 1) + 1, outer).trim();
      // Where one is lacking at the end, it is that of the first rule in which another one begins.
      if (outer !== undefined && !head.includes('@')) within ??= outer;
      open.push(index);
    } else if (found === '}' && open.pop() === undefined) return at(index, 'this } has no { before it; delete it');
  }
  const first = open.length === 0 ? undefined : (within ?? open[0]);
  return first === undefined
    ? undefined
    : at(first, 'the { that begins here is not closed; write } after the last property');
}

const placed = ({ line, column }: { line?: number; column?: number }): Place => ({ file: THEME_FILE, line, column });
const placeOf = ({ loc }: CssNode): Place => placed(loc?.start ?? {});

type Refusal = Parameters<typeof problem<'theme-refused'>>[2]['kind'];
type Unknown = Parameters<typeof problem<'theme-unknown'>>[2]['kind'];

function refuse({ problems }: Reading, node: CssNode, kind: Refusal, what: string): undefined {
  problems.push(problem('theme-refused', placeOf(node), { kind, what }));
  return undefined;
}

function unknown({ problems }: Reading, node: CssNode, kind: Unknown, name: string, known: readonly string[]) {
  const near = nearest(name, known);
  problems.push(problem('theme-unknown', placeOf(node), { kind, name, nearest: near, known: known.join(', ') }));
}

/** @param scheme of the custom properties here; `undefined` where a condition holds in both and elsewhere @param around conditions */
function clean(
  nodes: readonly CssNode[],
  reading: Reading,
  scheme: Scheme | undefined,
  around: readonly string[],
): void {
  for (const node of nodes) {
    if (node.type === 'Comment' || node.type === 'WhiteSpace') continue;
    if (node.type === 'Atrule') cleanAtrule(node, reading, around);
    else if (node.type === 'Rule') {
      const css = cleanRule(node, reading, scheme);
      if (css !== '') reading.sheet.css += around.reduceRight((inner, condition) => `${condition}{${inner}}`, css);
    } else if (node.type !== 'Raw') refuse(reading, node, 'syntax', generate(node).slice(0, 40));
  }
}

const features = /^(?:prefers-color-scheme|prefers-contrast|prefers-reduced-motion|(?:min-|max-)?width|orientation)$/;

function cleanAtrule(node: Atrule, reading: Reading, around: readonly string[]): void {
  const name = node.name.toLowerCase();
  if ((name !== 'media' && name !== 'supports') || !node.block || !node.prelude) {
    refuse(reading, node, name === 'import' ? 'import' : name === 'font-face' ? 'font-face' : 'at-rule', `@${name}`);
    return;
  }
  let sound = true;
  walk(node.prelude, (inner) => {
    if (inner.type !== 'Feature' || name !== 'media' || features.test(inner.name)) return;
    refuse(reading, node, 'condition', inner.name);
    sound = false;
  });
  if (!sound) return;
  const condition = generate(node.prelude);
  const scheme = /^\(prefers-color-scheme:(light|dark)\)$/.exec(condition)?.[1];
  // The pattern has these two.
  clean(node.block.children.toArray(), reading, around.length === 0 ? (scheme as Scheme | undefined) : undefined, [
    ...around,
    `@${name} ${condition}`,
  ]);
}

function cleanRule(node: Rule, reading: Reading, scheme: Scheme | undefined): string {
  const selector = generate(node.prelude);
  if (selector === ':root') return cleanRoot(node.block, reading, scheme);
  if (!isKnownSelector(node.prelude, reading)) return '';
  const kept = declarations(node.block, reading).flatMap((declaration) => {
    if (declaration.property.startsWith('--'))
      return refuse(reading, declaration, 'custom', declaration.property) ?? [];
    return cleanDeclaration(declaration, selector, reading) ?? [];
  });
  return kept.length === 0 ? '' : `${selector}{${kept.join(';')}}`;
}

function declarations(block: Block, reading: Reading): Declaration[] {
  return block.children.toArray().flatMap((node) => {
    if (node.type === 'Declaration') {
      if (node.important) return refuse(reading, node, 'important', node.property) ?? [];
      return [node];
    }
    if (node.type !== 'Raw' && node.type !== 'Comment') refuse(reading, node, 'nested', generate(node).slice(0, 40));
    return [];
  });
}

/** The custom properties of the design. */
function cleanRoot(block: Block, reading: Reading, scheme: Scheme | undefined): string {
  const kept = declarations(block, reading).flatMap((node) => {
    const { property } = node;
    const value = generate(node.value).trim();
    const name = property.slice(2);
    if (!property.startsWith('--')) return refuse(reading, node, 'root', property) ?? [];
    if (!customProperties.includes(property)) return unknown(reading, node, 'custom', property, customProperties) ?? [];
    const wrong = wrongValue(name, value, scheme);
    if (wrong !== undefined) {
      reading.problems.push(problem('theme-value', placeOf(node), { property, value, ...wrong }));
      return [];
    }
    if (scheme) {
      reading.sheet.chosen[scheme][name] = value.toLowerCase();
      reading.sheet.places[scheme].set(name, placeOf(node));
    }
    return [`${property}:${value}`];
  });
  return kept.length === 0 ? '' : `:root{${kept.join(';')}}`;
}

interface Wrong {
  expected: Parameters<typeof problem<'theme-value'>>[2]['expected'];
  range?: string;
}

function wrongValue(name: string, value: string, scheme: Scheme | undefined): Wrong | undefined {
  if (isKeyOf(colours, name)) {
    if (scheme === undefined) return { expected: 'colour-place' };
    if (name === 'accent' && scheme === 'light') return { expected: 'accent' };
    return /^#[0-9a-f]{6}$/i.test(value) ? undefined : { expected: 'colour' };
  }
  if (!isKeyOf(sizes, name)) return undefined;
  const { least, most, units } = sizes[name];
  const [, number = '', unit = ''] = /^(\d+\.?\d*|\.\d+)([a-z]*)$/i.exec(value) ?? [];
  const fits = number !== '' && Number(number) >= least && Number(number) <= most;
  const isUnit = units.some((each) => each === unit) || (Number(number) === 0 && unit === '' && least === 0);
  return fits && isUnit ? undefined : { expected: 'size', range: `${least}${units[0]} – ${most}${units[0]}` };
}

/** @returns the declaration as it is published */
function cleanDeclaration(node: Declaration, selector: string, reading: Reading): string[] | undefined {
  const written = node.property.toLowerCase();
  const value = generate(node.value).trim();
  const wrong = (expected: Wrong['expected']) =>
    void reading.problems.push(problem('theme-value', placeOf(node), { property: written, value, expected }));
  const kind = properties.get(logical.get(written) ?? written);
  if (kind === undefined) {
    if (lexer.matchProperty(written, '0').error?.name === 'SyntaxReferenceError')
      return (unknown(reading, node, 'property', written, [...properties.keys()]), undefined);
    return refuse(reading, node, 'property', written);
  }
  if (/url\(|image-set|expression|\\/i.test(value)) return refuse(reading, node, 'address', written);
  if (!/var\(/.test(value) && lexer.matchProperty(written, node.value).error) return (wrong('syntax'), undefined);
  const expected = judge(kind, value);
  if (expected) return (wrong(expected), undefined);
  if (kind === 'tracking' && reading.joins && written === 'letter-spacing' && !/:lang\(/.test(selector))
    return (wrong('joined'), undefined);
  const better = logical.has(written) ? logical.get(written) : logicalValues.get(value);
  if (better !== undefined && (logical.has(written) || written === 'text-align')) {
    const text = logical.has(written) ? written : `${written}: ${value}`;
    const right = logical.has(written) ? better : `${written}: ${better}`;
    reading.problems.push(problem('theme-physical', placeOf(node), { written: text, logical: right }));
  }
  return [`${written}:${value}`];
}

/** Whether all that a selector names is known; what is not is reported. */
function isKnownSelector(prelude: CssNode, reading: Reading): boolean {
  let sound = true;
  const miss = (node: CssNode, kind: Unknown, name: string, known: readonly string[]) => {
    if (known.includes(name)) return;
    unknown(reading, node, kind, name, known);
    sound = false;
  };
  const deny = (node: CssNode, what: string) => {
    refuse(reading, node, 'selector', what);
    sound = false;
  };
  walk(prelude, (node) => {
    switch (node.type) {
      case 'TypeSelector':
        return miss(node, 'element', node.name.toLowerCase(), elements);
      case 'ClassSelector':
        return miss(node, 'class', node.name, classes);
      case 'PseudoClassSelector':
        return miss(node, 'pseudo', node.name.toLowerCase(), pseudoClasses);
      case 'PseudoElementSelector':
        return miss(node, 'pseudo', node.name.toLowerCase(), pseudoElements);
      case 'AttributeSelector':
        return attributes.includes(node.name.name) ? undefined : deny(node, `[${node.name.name}]`);
      case 'IdSelector':
        return deny(node, `#${node.name}`);
      case 'NestingSelector':
        return deny(node, '&');
      case 'Raw':
        return node.value.trim() === '' || /^[\w-]+(?:\s*,\s*[\w-]+)*$/.test(node.value.trim())
          ? undefined
          : deny(node, node.value);
      default:
        return undefined;
    }
  });
  return sound;
}
