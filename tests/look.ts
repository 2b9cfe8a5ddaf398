/** I/O: an office with a look of its own, in all parts unlike the sample's: fonts, colours, rules, menu, home page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specimenContent } from '../src/cli/new/specimen.ts';
import { createContent, fixtures, root, type TestContent } from './content.ts';

const fonts: Readonly<Record<string, string>> = {
  'source-sans.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'source-sans-bold.woff2': '@fontsource/source-sans-3/files/source-sans-3-latin-700-normal.woff2',
  'Amiri.ttf': '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  'Amiri-Bold.ttf': '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  'Vazirmatn-variable.ttf': 'vazirmatn/fonts/variable/Vazirmatn[wght].ttf',
};

const own = ['site.yaml', 'theme.css', 'pattern.svg', 'pages/home/page.yaml'];

/** A font file of a package. */
export const fontFile = (name: string): Buffer => readFileSync(join(root, 'node_modules', fonts[name] ?? name));

/** Letter, report, statistics and pages in Persian, Arabic and English. */
export async function officeOfWater(): Promise<TestContent> {
  const content = await createContent(join(fixtures, 'look'));
  const office = { name: 'Water', publisher: 'Water', url: 'https://water.example', languages: ['fa', 'ar', 'en'] };
  for (const [path, text] of Object.entries(specimenContent(office, '2026-10-19')))
    if (!own.includes(path)) await content.write(path, text);
  for (const name of Object.keys(fonts)) await content.write(`fonts/${name}`, fontFile(name));
  return content;
}
