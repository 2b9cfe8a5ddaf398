/** The file `search/manifest.json`: where the index of each language lies. */
export interface Manifest {
  /** Folder of Pagefind's program beside this file. */
  engine: string;
  /** Folder of each language's index beside this file. */
  languages: Record<string, string>;
}
