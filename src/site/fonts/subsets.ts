/** The fonts a page may load: source package, characters kept, weights. Read by make.ts; the @font-face rules in styles/fonts.css repeat the ranges. */
import { alphabetic, arabic, ascii, common, cyrillic, joining, latin, signs } from '../../fonts/ranges.ts';

interface FontSubset {
  /** File name in public/fonts/, without extension. */
  name: string;
  /** Path of the source inside node_modules/. */
  source: string;
  /** Path of its licence inside node_modules/. */
  licence: string;
  /** Code points kept, in the notation of CSS `unicode-range`. */
  ranges: string;
  /** OpenType features kept; marks, joining and kerning are needed, small capitals and swashes are not. */
  features: readonly string[];
}

export const subsets: readonly FontSubset[] = [
  {
    name: 'vazirmatn',
    source: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
    licence: 'vazirmatn/OFL.txt',
    ranges: `${signs},${arabic}`,
    features: joining,
  },
  {
    name: 'vazirmatn-latin',
    source: 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
    licence: 'vazirmatn/OFL.txt',
    ranges: ascii,
    features: alphabetic,
  },
  {
    name: 'naskh-arabic',
    source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    licence: '@fontsource-variable/noto-naskh-arabic/LICENSE',
    ranges: `U+20,U+A0,U+200B-200F,${arabic}`,
    features: joining,
  },
  {
    name: 'naskh-latin',
    source: '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-latin-wght-normal.woff2',
    licence: '@fontsource-variable/noto-naskh-arabic/LICENSE',
    ranges: common,
    features: alphabetic,
  },
  {
    name: 'serif-latin',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: latin,
    features: alphabetic,
  },
  {
    name: 'serif-latin-italic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: latin,
    features: alphabetic,
  },
  {
    name: 'serif-cyrillic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: cyrillic,
    features: alphabetic,
  },
  {
    name: 'serif-cyrillic-italic',
    source: '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-italic.woff2',
    licence: '@fontsource-variable/source-serif-4/LICENSE',
    ranges: cyrillic,
    features: alphabetic,
  },
];
