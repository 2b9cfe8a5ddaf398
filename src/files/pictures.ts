/** The pictures of texts in the sizes that pages offer. */
import type { PictureSource } from '../load/pictures.ts';
import type { Made, Output, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';

/** @param sources the pictures in use; @param read gives the files of one by their names */
export const pictures = (
  sources: readonly PictureSource[],
  read: (source: PictureSource) => Promise<Record<string, Buffer>>,
): Output<AskSite> => ({
  name: 'pictures',
  async write(site) {
    const { addresses } = siteView(site.ask);
    await Promise.all(
      sources.map((source) =>
        site.unit({
          name: `images/${source.sha256}`,
          props: { sha256: source.sha256, names: source.names },
          paths: source.names.map((name) => site.path(addresses.image(name))),
          make: async (at: Workbench<AskSite>): Promise<Made> => {
            const own = siteView(at.ask).addresses;
            const files = Object.entries(await read(source)).filter(([name]) => source.names.includes(name));
            return { files: Object.fromEntries(files.map(([name, bytes]) => [own.path(own.image(name)), bytes])) };
          },
        }),
      ),
    );
  },
});
