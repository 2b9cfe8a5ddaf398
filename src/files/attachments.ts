/** Files of the content folder that the site offers. */
import { publishedBytes } from '../load/attachments/attach.ts';
import type { Made, Output, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';

export const attachments: Output<AskSite> = {
  name: 'attachments',
  async write(site) {
    const { addresses } = siteView(site.ask);
    await Promise.all(
      site.ask('publicationPaths').flatMap(({ id }) =>
        site.ask('publication', id).attachments.map(({ file }) =>
          site.unit({
            name: `files/${id}/${file}`,
            group: id,
            props: { id, file },
            paths: [site.path(addresses.file(id, file))],
            make: makeAttachment,
          }),
        ),
      ),
    );
  },
};

function makeAttachment(at: Workbench<AskSite>, { id, file }: { id: string; file: string }): Made {
  const { addresses } = siteView(at.ask);
  const { folder, attachments: all } = at.ask('publication', id);
  const attachment = all.find((each) => each.file === file);
  if (!attachment) return { files: {} };
  return { files: { [addresses.path(addresses.file(id, file))]: publishedBytes(at.content, folder, attachment) } };
}
