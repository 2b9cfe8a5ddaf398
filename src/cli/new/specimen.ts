/** The content that a new office begins with: its own facts, and one specimen of each kind in each of its languages. Pure. */
import { stringify } from 'yaml';
import { required } from '../../model/required.ts';
import { specimenWords, type SpecimenWords } from './specimen-words.ts';

/** What is known of an office that begins. */
export interface Office {
  name: string;
  publisher: string;
  /** Address of its site. */
  url: string;
  /** Codes, the main one first; each among those that Sanad has words for. */
  languages: readonly string[];
}

/** Languages in which an office can begin. */
export const beginningLanguages: readonly string[] = Object.keys(specimenWords);

const STATISTICS = 'specimen-drinking-water';
const TOPIC = 'drinking-water';

/** @returns files of the content folder by path; one after the other, hence its length */
// eslint-disable-next-line max-lines-per-function
export function specimenContent(office: Office, today: string): Record<string, string> {
  const words = office.languages.map((code) => [code, required(specimenWords[code], `words in ${code}`)] as const);
  const localized = (pick: (of: SpecimenWords) => string) =>
    Object.fromEntries(words.map(([code, of]) => [code, pick(of)]));
  const everywhere = (text: string) => Object.fromEntries(office.languages.map((code) => [code, text]));
  const texts = (folder: string, write: (of: SpecimenWords) => string) =>
    Object.fromEntries(
      words.map(([code, of], index) => [
        `${folder}/${code}.md`,
        write(of).replace('translation:', `translation: ${index === 0 ? 'original' : 'courtesy'}`),
      ]),
    );
  return {
    'site.yaml': yaml('The office and its site. The first language is the main one.', {
      name: everywhere(office.name),
      url: office.url,
      languages: office.languages,
      publisher: { name: everywhere(office.publisher), type: 'Organization' },
      colours: { accent: '#14506b' },
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    }),
    'topics.yaml': yaml('Topics. An id never changes once it is published.', {
      [TOPIC]: { name: localized(({ topic }) => topic) },
    }),
    'bodies.yaml': yaml('Bodies to which letters go.', {
      'secretary-general': { name: localized(({ secretaryGeneral }) => secretaryGeneral) },
    }),
    'letters/specimen-letter/letter.yaml': yaml('A specimen. Delete the folder when you have a letter of your own.', {
      id: 'letter-specimen',
      specimen: true,
      form: 'letter',
      status: 'sent',
      sent: today,
      from: [{ name: everywhere(office.publisher) }],
      to: [{ body: 'secretary-general' }],
      topics: [TOPIC],
    }),
    ...texts('letters/specimen-letter', letterText),
    'reports/specimen-report/report.yaml': yaml('A specimen. Delete the folder when you have a report of your own.', {
      id: 'report-specimen',
      specimen: true,
      published: today,
      topics: [TOPIC],
      evidence: [
        {
          id: 'e1',
          type: 'statistics',
          title: localized(({ statistics }) => statistics.title),
          verification: 'unverified',
        },
      ],
      recommendations: [{ id: 'r1', to: ['secretary-general'], status: 'open' }],
    }),
    ...texts('reports/specimen-report', reportText),
    [`statistics/${STATISTICS}/collection.yaml`]: yaml(
      'A specimen with invented values. Delete the folder when you have figures of your own, and the texts that show them.',
      collection(office, localized, today),
    ),
    [`statistics/${STATISTICS}/${STATISTICS}.csv`]: 'code,year,value\nWLD,2022,61\nWLD,2023,63.5\nWLD,2024,66\n',
    ...texts(`statistics/${STATISTICS}`, ({ statistics, specimen, invented }) =>
      markdown(statistics, specimen, invented),
    ),
    'pages/about/page.yaml': yaml('Where the page is linked from.', { menu: 'header', order: 1 }),
    ...texts('pages/about', ({ about }) => markdown(about, about.summary)),
    'pages/home/page.yaml': yaml('The introduction on the front page.', { menu: 'none' }),
    ...texts('pages/home', ({ home }) => markdown(home, home.summary)),
  };
}

function collection(
  { url, languages }: Office,
  localized: (pick: (of: SpecimenWords) => string) => object,
  today: string,
) {
  const percentSigns = Object.fromEntries(languages.map((code) => [code, ['fa', 'ar'].includes(code) ? '٪' : '%']));
  return {
    id: 'stat-specimen',
    specimen: true,
    published: today,
    topics: [TOPIC],
    indicators: {
      [STATISTICS]: {
        title: localized(({ statistics }) => statistics.title),
        short: localized(({ topic }) => topic),
        definition: localized(({ statistics }) => statistics.definition),
        unit: { kind: 'percent', label: localized(({ statistics }) => statistics.unit), symbol: percentSigns },
        decimals: 1,
        direction: 'higher',
      },
    },
    resources: [
      { file: `${STATISTICS}.csv`, indicator: STATISTICS, columns: { area: 'code', period: 'year', value: 'value' } },
    ],
    source: {
      organisation: localized(({ statistics }) => statistics.source),
      dataset: localized(({ statistics }) => statistics.source),
      url,
      retrieved: today,
      licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
  };
}

const letterText = ({ letter, specimen, statistics, invented }: SpecimenWords) =>
  markdown(
    letter,
    letter.greeting,
    specimen,
    `${statistics.definition.replace(/[.。]$/, '')}: :stat{of="${STATISTICS}" area=WLD period=2024}.`,
    invented,
    `## ${letter.heading}`,
    letter.ask,
    letter.closing,
  );

const reportText = ({ report, specimen, invented }: SpecimenWords) =>
  markdown(
    report,
    specimen,
    `## ${report.heading}`,
    invented,
    `::chart{of="${STATISTICS}" area=WLD}`,
    `:::finding{evidence="e1"}\n${report.finding}\n:::`,
    `:::recommendation{to=secretary-general}\n${report.recommendation}\n:::`,
  );

/** `translation:` is filled in by language. */
const markdown = ({ title, summary }: { title: string; summary: string }, ...blocks: string[]) =>
  `---\n${stringify({ title, summary }, { lineWidth: 0 })}translation:\n---\n\n${blocks.join('\n\n')}\n`;

const yaml = (about: string, value: object) => `# ${about}\n${stringify(value, { lineWidth: 0 })}`;
