/** The files with which a publication is cited, and its linkset. There are several for each text, and Astro takes long for each file. */
import { citationFile, citationFormats, publicationItem } from '../citations/index.ts';
import { toLinkset } from '../model/metadata/index.ts';
import { isListed } from '../model/kinds/index.ts';
import type { Made, Output, Workbench } from '../model/output.ts';
import type { AskSite } from '../questions/index.ts';
import { siteView } from '../questions/view.ts';

export const citations: Output<AskSite> = {
  name: 'citations',
  async write(site) {
    const citable = site.ask('publicationPaths').filter(({ kind }) => isListed(kind));
    await Promise.all(
      citable.map(({ id }) =>
        site.unit({ name: `cite/${id}`, group: id, props: id, prefixes: [`cite/${id}/`], make: makeCitations }),
      ),
    );
  },
};

function makeCitations(at: Workbench<AskSite>, id: string): Made {
  const { library, addresses, words } = siteView(at.ask);
  const publication = at.ask('publication', id);
  const files: Record<string, string> = {};
  const write = (address: string, data: string) => {
    files[addresses.path(address)] = data;
  };
  write(addresses.linkset(publication.id), toLinkset(library, addresses, publication));
  for (const text of Object.values(publication.versions)) {
    const item = publicationItem(library, addresses, publication, text, words(text.language));
    for (const format of citationFormats)
      write(addresses.citation(id, text.language, format), citationFile(item, format));
  }
  return { files };
}
