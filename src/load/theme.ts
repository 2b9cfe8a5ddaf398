/** The publisher's colour for the style sheet. */
import { accentOnDark } from '../model/contrast.ts';
import { heldContent } from './snapshot.ts';

const THEME = 'virtual:sanad/theme.css';

/** A Vite plugin: gives `virtual:sanad/theme.css`. */
export const themePlugin = {
  name: 'sanad:theme',
  resolveId: (id: string) => (id === THEME ? `\0${THEME}` : undefined),
  load: (id: string) => {
    if (id !== `\0${THEME}`) return undefined;
    const { accent } = heldContent().open().ask('settings').site.colours;
    return `:root{--accent-light:${accent};--accent-dark:${accentOnDark(accent)}}`;
  },
};
