/** A small Library made in memory, for tests: specimens whose titles hold what is hard to escape. */
import { builtInLanguage } from '../languages/table.ts';
import { sha256 } from '../store/sha256.ts';
import { digest } from './digest.ts';
import {
  indexLibrary,
  type Attachment,
  type Library,
  type LibraryData,
  type Publication,
  type TextFacts,
  type Version,
} from './library.ts';
import { plainLook } from './look/plain.ts';
import { IsoDate, PublicationId } from './schema/common.ts';
import { Letter } from './schema/letter.ts';
import { Page } from './schema/page.ts';
import { Body, Topic } from './schema/registries.ts';
import { Report } from './schema/report.ts';
import { Site } from './schema/site.ts';
import { required } from './required.ts';

const text: TextFacts = {
  headings: [],
  paragraphs: 1,
  links: [],
  anchors: [],
  citations: [],
  figures: [],
  blocks: [],
};

/** Title of the first letter in English: every sign that markup and JSON give a meaning, and a picture beyond the BMP. */
export const hardTitle = 'Letters & “replies” <A/72/926> on "work" \\ </script> 🕊️';

interface ExampleOptions {
  languages?: readonly string[];
  /** More letters than the two there are, for lists and limits. */
  more?: number;
}

export function exampleLibrary({ languages = ['fa', 'en', 'fr'], more = 0 }: ExampleOptions = {}): Library {
  const site = Site.parse({
    name: { fa: 'سند', en: 'Sanad' },
    tagline: { fa: 'نامه‌ها و گزارش‌ها', en: 'Letters & reports' },
    url: 'https://example.org',
    languages: [...languages],
    publisher: { name: { fa: 'دفتر نمونه', en: 'Sample office' }, type: 'NGO' },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
  const data: LibraryData = {
    site,
    languages: languages.map((code) => required(builtInLanguage(code), `language ${code}`)),
    registries: {
      topics: {
        education: Topic.parse({ name: { fa: 'آموزش', en: 'Education & <training>' } }),
        unused: Topic.parse({ name: { en: 'Unused' } }),
      },
      bodies: { 'general-assembly': Body.parse({ name: { fa: 'مجمع عمومی', en: 'General Assembly' } }) },
      missions: {},
      forums: {},
      agencies: {},
    },
    publications: [letter(), second(), report(), page(), ...Array.from({ length: more }, (_, index) => further(index))],
    withdrawn: [],
    announced: [],
    redirects: [],
    documents: true,
    drawnBy: {},
    look: plainLook(site.colours.accent),
    strings: {},
    references: {},
    digest: digest('example'),
  };
  return indexLibrary(data);
}

function version(language: string, title: string, summary: string, translation: Version['translation']): Version {
  return {
    language,
    title,
    summary,
    translation,
    renders: 1,
    authentic: translation === 'original',
    file: `letters/first/${language}.md`,
    format: 'md',
    digest: digest(language, title),
    text,
  };
}

const signed: Attachment = {
  file: 'signed copy.pdf',
  title: { en: 'Signed copy' },
  bytes: 12_345,
  mediaType: 'application/pdf',
  sha256: sha256(''),
  role: 'attachment',
};

function letter(): Publication {
  const facts = Letter.parse({
    id: 'letter-first',
    specimen: true,
    status: 'circulated',
    sent: '2025-06-16',
    from: [{ name: { en: 'Sample office', fa: 'دفتر نمونه' } }],
    to: [{ body: 'general-assembly' }],
    topics: ['education'],
    circulated: { symbols: ['A/72/926', 'S/2018/669'] },
    corrections: [{ date: '2025-07-01', note: { en: 'A date was wrong.' } }],
  });
  return publication(
    'letter',
    facts.id,
    'first',
    facts,
    facts.sent,
    '2025-07-01',
    'fa',
    [signed],
    [
      version('fa', 'نامهٔ A/79/123* به مجمع', 'خلاصه، با S/2025/45.', 'original'),
      version('en', hardTitle, 'About <b>one</b> & "two".', 'courtesy'),
    ],
  );
}

function second(): Publication {
  const facts = Letter.parse({
    id: 'letter-second',
    text: 'description',
    status: 'circulated',
    circulated: { symbols: ['A/79/1'] },
    sent: '2024-01-02',
    from: [{ name: { en: 'Sample office' } }],
    to: [{ body: 'general-assembly' }],
  });
  return publication(
    'letter',
    facts.id,
    'second',
    facts,
    facts.sent,
    facts.sent,
    'en',
    [],
    [version('en', 'Second specimen', 'Only in English.', 'original')],
  );
}

function report(): Publication {
  const facts = Report.parse({
    id: 'report-one',
    published: '2025-03-08',
    reference: 'SO/2025/3',
    topics: ['education'],
    bodies: ['general-assembly'],
  });
  return publication(
    'report',
    facts.id,
    'one',
    facts,
    facts.published,
    facts.published,
    'en',
    [],
    [
      version('en', 'A report', 'Its summary.', 'original'),
      version('fa', 'یک گزارش', 'خلاصهٔ آن.', 'official'),
      version('fr', 'Un rapport', 'Son résumé.', 'machine'),
    ],
  );
}

function page(): Publication {
  const facts = Page.parse({ id: 'about' });
  return publication(
    'page',
    'about',
    'about',
    { ...facts, id: 'about' },
    '',
    '',
    'fa',
    [],
    [version('fa', 'دربارهٔ ما', 'این دفتر.', 'original'), version('en', 'About us', 'This office.', 'official')],
  );
}

function further(index: number): Publication {
  const id = `letter-more-${index}`;
  const facts = Letter.parse({
    id,
    status: 'sent',
    sent: '2020-01-01',
    from: [{ name: { en: 'Sample office' } }],
    to: [{ body: 'general-assembly' }],
  });
  return publication(
    'letter',
    id,
    id,
    facts,
    facts.sent,
    facts.sent,
    'en',
    [],
    [version('en', `Specimen ${index}`, 'One of many.', 'original')],
  );
}

function publication(
  kind: Publication['kind'],
  id: string,
  slug: string,
  facts: Publication['facts'],
  date: string,
  modified: string,
  original: string,
  attachments: Attachment[],
  versions: readonly Version[],
): Publication {
  // Every call gives facts of the kind that it names.
  return {
    kind,
    id: PublicationId.parse(id),
    slug,
    folder: `${kind}/${slug}`,
    facts,
    date: date === '' ? '' : IsoDate.parse(date),
    modified: modified === '' ? '' : IsoDate.parse(modified),
    original,
    fingerprint: digest(id, original).slice(0, 16),
    versions: Object.fromEntries(versions.map((entry) => [entry.language, entry])),
    attachments,
    deliveries: [],
    digest: digest(id, versions),
    listed: digest(id, versions),
  } as Publication;
}
