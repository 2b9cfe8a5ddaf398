/** What the style sheet has from the site: the publisher's colour and fonts, what its languages need, and `theme.css` of the office. */
import { languageStyles } from '../languages/styles.ts';
import type { Look, OfficeFont } from '../model/library.ts';
import { currentContent } from './snapshot.ts';

const THEME = 'virtual:sanad/theme.css';

/** The style sheet itself. */
export function themeStyles(): string {
  const { site, languages, look } = currentContent().open().ask('settings');
  const { accent } = site.colours;
  return [
    `:root{--accent-light:${accent};--accent-dark:${look.palettes.dark.accent}}`,
    ...fontStyles(look),
    languageStyles(languages, (code) => familiesOf(look.fonts[code])),
    look.css,
  ].join('\n');
}

/** Families of the office, before those of the script. */
const familiesOf = (font: OfficeFont | undefined): string =>
  font === undefined ? '' : `"${font.name}",${font.fallback ? `${font.fallback.families},` : ''}`;

function fontStyles({ fonts }: Look): string[] {
  const all = [...new Map(Object.values(fonts).map((font) => [font.name, font])).values()];
  const faces = all.flatMap(({ name, web }) =>
    web.map(({ style, address, weights: [least, most] }) => {
      const weight = least === most ? String(least) : `${least} ${most}`;
      return `@font-face{font-family:"${name}";src:url("${address}") format("woff2");font-weight:${weight};${style === 'italic' ? 'font-style:italic;' : ''}font-display:swap}`;
    }),
  );
  // Languages of one script share them.
  return [...faces, ...new Set(all.flatMap(({ fallback }) => fallback?.css ?? []))];
}

/** A Vite plugin: gives `virtual:sanad/theme.css`. @param known the style sheet; without it that of the content at hand */
export const themePlugin = (known?: string) => ({
  name: 'sanad:theme',
  resolveId: (id: string) => (id === THEME ? `\0${THEME}` : undefined),
  load: (id: string) => (id === `\0${THEME}` ? (known ?? themeStyles()) : undefined),
});
