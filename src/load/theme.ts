/** What the style sheet has from the site: the publisher's colour, and what its languages need. */
import { languageStyles } from '../languages/styles.ts';
import { accentOnDark } from '../model/contrast.ts';
import { heldContent } from './snapshot.ts';

const THEME = 'virtual:sanad/theme.css';

/** The style sheet itself. */
export function themeStyles(): string {
  const { site, languages } = heldContent().open().ask('settings');
  const { accent } = site.colours;
  return `:root{--accent-light:${accent};--accent-dark:${accentOnDark(accent)}}\n${languageStyles(languages)}`;
}

/** A Vite plugin: gives `virtual:sanad/theme.css`. @param known the style sheet; without it that of the content at hand */
export const themePlugin = (known?: string) => ({
  name: 'sanad:theme',
  resolveId: (id: string) => (id === THEME ? `\0${THEME}` : undefined),
  load: (id: string) => (id === `\0${THEME}` ? (known ?? themeStyles()) : undefined),
});
