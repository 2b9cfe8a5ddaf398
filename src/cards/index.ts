/** The social cards of a site: one of every publication in every language it exists in, and one of the site in each language. */
import { cardDigest } from '../model/card.ts';
import { extensionsInUse } from '../model/extension.ts';
import { Failure } from '../model/failure.ts';
import type { Made, Output, SitePath, Workbench } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';
import { createArtist, type Artist, type DrawnCard } from './draw.ts';
import { cardProblems, listCards, type Card } from './list.ts';
import type { CardTask } from './worker.ts';

interface Props {
  card: Card;
  path: SitePath;
}

export const cards: Output<AskSite> = {
  name: 'cards',
  async write(site) {
    const { addresses } = siteView(site.ask);
    await Promise.all(
      listCards(site.ask).map((card) => {
        const path = site.path(addresses.card(card.id, card.language, cardDigest(card.input)));
        const name = `cards/${card.id}/${card.language}`;
        return site.unit<Props>({ name, group: card.id, props: { card, path }, paths: [path], make, check });
      }),
    );
  },
};

async function make(at: Workbench<AskSite>, { card, path }: Props): Promise<Made> {
  const { input } = card;
  const extensions = extensionsInUse().flatMap(({ extension, folder }) => (extension.cardDesigns?.[input.design] ? [folder] : [])); // prettier-ignore
  const task: CardTask = { input, content: at.content, extensions };
  const { png, findings } = await at.derive('card', card.input, () =>
    at.run<DrawnCard>(new URL('./worker.ts', import.meta.url), task).catch((error: unknown) => {
      // Of a fault in a thread nothing comes back but its words.
      throw extensions.length > 0 && error instanceof Error ? new Failure(error.message, { cause: error }) : error;
    }),
  );
  return { files: { [path]: png }, problems: cardProblems(card, findings) };
}

const checkers = new Map<string, Promise<Artist>>();

async function check({ content }: Workbench<AskSite>, { card }: Props): Promise<Problem[]> {
  const checker = checkers.get(content) ?? createArtist(content);
  checkers.set(content, checker);
  return cardProblems(card, await (await checker).check(card.input));
}
