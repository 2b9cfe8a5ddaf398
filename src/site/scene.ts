/** I/O: what a page needs of the Library in one language; indexes are made once for each state of the content. */
import { indexUses, type Uses } from '../figures/index.ts';
import type { Interface } from '../languages/interface.ts';
import type { Language } from '../languages/table.ts';
import type { OpenedLibrary } from '../load/snapshot.ts';
import { getLibrary } from './library.ts';
import { createChrome, type Chrome } from './view/chrome.ts';
import { indexRelations, type Relations } from './view/relations.ts';

export interface Scene extends Omit<OpenedLibrary, 'interface'> {
  language: Language;
  words: Interface;
  chrome: Chrome;
  relations: Relations;
  /** Who uses which figures. */
  uses: Uses;
}

interface Stage extends Pick<Scene, 'relations' | 'uses'> {
  scenes: Map<string, Scene>;
}

const stages = new WeakMap<OpenedLibrary, Stage>();

/** @param code a language of the site */
export async function getScene(code: string): Promise<Scene> {
  const opened = await getLibrary();
  const { library, addresses, bodies, figures } = opened;
  let stage = stages.get(opened);
  if (!stage)
    stages.set(
      opened,
      (stage = { relations: indexRelations(library), uses: indexUses(library, figures), scenes: new Map() }),
    );
  let scene = stage.scenes.get(code);
  if (!scene) {
    const language = library.language(code);
    const words = opened.interface(code);
    scene = {
      library,
      addresses,
      bodies,
      figures,
      language,
      words,
      chrome: createChrome(library, addresses, words, language),
      relations: stage.relations,
      uses: stage.uses,
    };
    stage.scenes.set(code, scene);
  }
  return scene;
}

/** The scene of the main language. */
export async function getMainScene(): Promise<Scene> {
  return getScene((await getLibrary()).library.main.code);
}

/** One scene for each language of the site, the main one first. */
export async function getScenes(): Promise<Scene[]> {
  const { library } = await getLibrary();
  return Promise.all(library.languages.map(({ code }) => getScene(code)));
}
