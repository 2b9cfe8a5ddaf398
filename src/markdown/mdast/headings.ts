/**
 * Headings: levels without gaps, anchors that keep the letters of every script. The title of the page is its only
 * heading of level 1; a text that uses `#` moves down a level as a whole.
 */
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Session } from '../session.ts';
import { each } from '../walk.ts';

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
  for (const id of ofPage) slugger.slug(id);
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
    heading.depth = previous as Heading['depth'];
    const slug = slugger.slug(text) || 'section';
    heading.data = { ...heading.data, id: taken.test(slug) ? slugger.slug(`section-${slug}`) : slug };
  }
}
