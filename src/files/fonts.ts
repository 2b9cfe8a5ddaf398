/** The fonts of the office, cut to what pages need. */
import type { WebFontFile } from '../load/look/fonts.ts';
import type { Output } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';

export const fonts = (files: readonly WebFontFile[]): Output<AskSite> => ({
  name: 'fonts',
  async write(site) {
    const { addresses } = siteView(site.ask);
    await Promise.all(
      files.map(({ name, bytes }) => {
        const path = site.path(addresses.asset(`fonts/${name}`));
        // Its name holds the digest of its bytes.
        return site.unit({
          name: `fonts/${name}`,
          props: { path },
          paths: [path],
          make: () => Promise.resolve({ files: { [path]: bytes } }),
        });
      }),
    );
  },
});
