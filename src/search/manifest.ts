/** The file `search/manifest.json`: the folder of each language's index beside this file. */
export interface Manifest {
  languages: Record<string, string>;
}
