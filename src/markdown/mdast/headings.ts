/**
 * Headings: levels without gaps, anchors that keep the letters of every script. The title of the page is its only
 * heading of level 1; a text that uses `#` moves down a level as a whole.
 */
import GithubSlugger from 'github-slugger';
import type { Heading, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';
import { decodedPart } from '../../model/decoded.ts';

/** Anchors that the pipeline or the page itself gives out. */
const taken = /^(?:p|fn|fnref|ref|cite|finding|recommendation|claim|response)-?\d/;
const ofPage: readonly string[] = [
  'main',
  'top',
  'content',
  'contents',
  'toc',
  'search',
  'menu',
  'footnotes',
  'cite',
  'attachments',
  'references',
  'deliveries',
  'translations',
];

/** What a slugger has given out that knows these. */
const givenOut: Readonly<Record<string, number>> = Object.fromEntries(ofPage.map((id) => [id, 0]));

export function prepareHeadings(tree: Root, session: Session): void {
  const headings: Heading[] = [];
  each(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
  });
  if (headings.length === 0) return;
  const first = headings.find(({ depth }) => depth === 1);
  if (first) session.report('heading-level-one', first, {});
  const shift = first ? 1 : 0;
  const slugger = new GithubSlugger();
  slugger.occurrences = { ...givenOut };
  let previous = 1;
  for (const heading of headings) {
    const text = toString(heading, { includeImageAlt: false }).trim();
    if (text === '' && !heading.children.some(({ type }) => type === 'textDirective'))
      session.report('heading-empty', heading, {});
    const wanted = Math.min(heading.depth + shift, 6);
    if (wanted > previous + 1)
      session.report('heading-skipped', heading, {
        written: '#'.repeat(heading.depth),
        expected: '#'.repeat(previous + 1 - shift),
      });
    previous = Math.min(wanted, previous + 1);
    // The depth of an earlier heading, or one more.
    heading.depth = previous as Heading['depth'];
    // Signs of emphasis that stayed at its ends, which is reported, are no part of the anchor.
    const slug = slugger.slug(text.replace(/^[\s*_~]+|[\s*_~]+$/g, '')) || 'section';
    heading.data = { ...heading.data, id: taken.test(slug) ? slugger.slug(`section-${slug}`) : slug };
  }
}

/**
 * Links inside a text whose anchor is written as the heading reads, with joiners, capitals or spaces that the anchor has
 * not, lead to it.
 */
export function correctAnchors(tree: Root, { facts }: Session): void {
  if (!facts.links.some(({ address }) => address.startsWith('#'))) return;
  const ids = new Map<string, string>();
  const links: Link[] = [];
  each(tree, (node) => {
    if (node.type === 'heading' && node.data?.id) ids.set(alike(node.data.id), node.data.id);
    else if (node.type === 'link' && node.url.startsWith('#')) links.push(node);
  });
  for (const link of links) {
    const id = ids.get(alike(decodedPart(link.url.slice(1))));
    if (id === undefined || link.url === `#${id}`) continue;
    for (const noted of facts.links) if (noted.address === link.url) noted.address = `#${id}`;
    link.url = `#${id}`;
  }
}

const alike = (anchor: string) =>
  anchor
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
