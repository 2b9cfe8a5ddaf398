/** I/O: the publisher's colour for the style sheet. Reads the snapshot that the content loader wrote before the pages are built. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accentOnDark } from '../model/contrast.ts';
import type { LibraryData } from '../model/library.ts';
import type { Settings } from './settings.ts';

const THEME = 'virtual:sanad/theme.css';

/** A Vite plugin: gives `virtual:sanad/theme.css`. */
export const themePlugin = ({ cache }: Settings) => ({
  name: 'sanad:theme',
  resolveId: (id: string) => (id === THEME ? `\0${THEME}` : undefined),
  load: async (id: string) => {
    if (id !== `\0${THEME}`) return undefined;
    const { library } = JSON.parse(await readFile(join(cache, 'library.json'), 'utf8')) as { library: LibraryData };
    const { accent } = library.site.colours;
    return `:root{--accent-light:${accent};--accent-dark:${accentOnDark(accent)}}`;
  },
});
