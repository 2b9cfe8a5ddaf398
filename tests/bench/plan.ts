/** The shape of a generated publication: the same in all its languages, as in a real one. */
import { createRandom } from './random.ts';

/** A paragraph is told by the words of each sentence. */
export type Block =
  | { type: 'heading'; depth: 2 | 3; words: number }
  | { type: 'paragraph'; sentences: number[]; strong: boolean; footnote: boolean; link?: number }
  | { type: 'list'; ordered: boolean; items: number[] }
  | { type: 'table'; rows: number[] }
  | { type: 'quote'; sentences: number[] }
  | { type: 'finding'; sentences: number[] };

export interface Plan {
  index: number;
  kind: 'letter' | 'report';
  slug: string;
  /** ISO date, 2010 to 2025. */
  date: string;
  /** Places in the lists of topics and bodies. */
  topics: number[];
  body: number;
  /** An earlier publication that this one follows up. */
  related: number | undefined;
  title: number;
  summary: number[];
  blocks: Block[];
}

export const topicCount = 12;
export const bodyCount = 5;

/**
 * @param linked publications that links may lead to: the first so many
 * @param words words of the body in each language, about
 */
export function planPublication(seed: number, index: number, linked: number, words: number): Plan {
  const random = createRandom(seed, index);
  const sentence = () => random.between(7, 22);
  const sentences = (min: number, max: number) => Array.from({ length: random.between(min, max) }, sentence);
  const kind = random.chance(0.6) ? 'letter' : 'report';
  const other = () => (linked > 1 ? (index + random.between(1, linked - 1)) % linked : undefined);
  const day = new Date(Date.UTC(2010, 0, 1 + random.between(0, 16 * 365)));

  const blocks: Block[] = [];
  let left = words;
  const add = (block: Block, cost: number) => {
    blocks.push(block);
    left -= cost;
  };
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const paragraph = () => {
    const text = sentences(2, 5);
    const link = random.chance(0.25) ? other() : undefined;
    add(
      {
        type: 'paragraph',
        sentences: text,
        strong: random.chance(0.2),
        footnote: random.chance(0.12),
        ...(link === undefined ? {} : { link }),
      },
      sum(text),
    );
  };
  paragraph();
  for (let section = 0; left > 0; section++) {
    const heading = random.between(2, 6);
    add({ type: 'heading', depth: section > 0 && random.chance(0.3) ? 3 : 2, words: heading }, heading);
    for (let count = random.between(2, 4); count > 0 && left > 0; count--) paragraph();
    const what = random.next();
    if (left <= 0) break;
    if (what < 0.3) {
      const items = Array.from({ length: random.between(3, 6) }, sentence);
      add({ type: 'list', ordered: random.chance(0.4), items }, sum(items));
    } else if (what < 0.5) {
      const rows = Array.from({ length: random.between(3, 8) }, () => random.between(1, 3));
      add({ type: 'table', rows }, sum(rows) + 3 * rows.length);
    } else if (what < 0.75) {
      const text = sentences(1, 2);
      add({ type: kind === 'report' ? 'finding' : 'quote', sentences: text }, sum(text));
    }
  }
  const topics = [...new Set([random.between(0, topicCount - 1), random.between(0, topicCount - 1)])];
  return {
    index,
    kind,
    slug: `${kind}-${String(index + 1).padStart(5, '0')}`,
    date: day.toISOString().slice(0, 10),
    topics,
    body: random.between(0, bodyCount - 1),
    related: random.chance(0.5) ? other() : undefined,
    title: random.between(4, 9),
    summary: sentences(2, 2),
    blocks,
  };
}
