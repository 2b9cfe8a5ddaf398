/** Arguments of the command. Pure: a list of words in, options or a complaint out. */
import { parseArgs } from 'node:util';
import { formats, type Format } from '../checks/reporters.ts';
import { nearest } from '../model/problems.ts';
import { isKeyOf } from '../model/own.ts';

const commands = {
  start: 'Build the site and serve it on http://localhost:4321',
  dev: 'Serve the preview: every change at once, problems on their pages, drafts',
  build: 'Write the finished site to dist/',
  compare: 'Show what a change publishes: a preview that opens from a folder, with a summary of what changed',
  merge: 'Put together the parts of a site that several machines have built',
  check: 'Report every problem of the content',
  new: 'Create a letter, report, statistics collection or page with all its files, a translation, all that an agency owes a theme, or a new site',
  submit: 'Write the folder that is handed in to a forum: text, facts, letter, checklist',
  schemas: 'Write JSON Schemas for the editor of your choice, and the reference of all fields',
  status: 'Show translations, figures and submissions that need somebody',
  test: 'Run all tests of Sanad itself',
  bench: 'Measure speed and memory beside other tools',
} as const;
export type Command = keyof typeof commands;

const options = {
  content: {
    type: 'string',
    value: 'DIR',
    help: 'content folder (default: content)',
    for: ['start', 'dev', 'build', 'check', 'new', 'submit', 'schemas', 'status', 'compare'],
  },
  lang: {
    type: 'string',
    value: 'CODE',
    help: 'language of messages: en, fa or ar (default: that of the terminal); of schemas: en or fa',
    for: ['start', 'dev', 'build', 'check', 'new', 'submit', 'schemas', 'status', 'compare'],
  },
  out: {
    type: 'string',
    value: 'DIR',
    help: 'where the site is written (default: dist), a preview (default: preview), or a kit (default: a folder in kits)',
    for: ['start', 'build', 'check', 'merge', 'status', 'submit', 'compare'],
  },
  base: {
    type: 'string',
    value: 'PATH',
    help: 'path under which the site lives (default: /)',
    for: ['start', 'dev', 'build', 'check', 'compare'],
  },
  site: {
    type: 'string',
    value: 'URL',
    help: 'address of the site, instead of that in site.yaml',
    for: ['start', 'dev', 'build', 'check', 'new', 'compare'],
  },
  languages: {
    type: 'string',
    value: 'CODES',
    help: 'of a new site: its languages, the main one first: en,ar,fa',
    for: ['new'],
  },
  name: { type: 'string', value: 'NAME', help: 'of a new site: its name', for: ['new'] },
  publisher: { type: 'string', value: 'NAME', help: 'of a new site: the office that publishes it', for: ['new'] },
  from: {
    type: 'string',
    value: 'FILE',
    help: 'begin with a table (.csv, .tsv, .xlsx) for statistics, or a Word file (.docx) for a text',
    for: ['new'],
  },
  language: {
    type: 'string',
    value: 'CODE',
    help: 'language of the Word file (default: as it looks), or of the text that is handed in',
    for: ['new', 'submit'],
  },
  session: { type: 'string', value: 'N', help: 'session of the forum, where there are several', for: ['submit'] },
  profile: {
    type: 'string',
    value: 'NAME',
    help: 'rules of the forum, where the text is handed in by several',
    for: ['submit'],
  },
  area: { type: 'string', value: 'CODE', help: 'country or area of a table that names none', for: ['new'] },
  value: { type: 'string', value: 'COLUMN', help: 'column of the values, where several hold numbers', for: ['new'] },
  sanad: {
    type: 'string',
    value: 'SPEC',
    help: 'of a new site: what npm installs Sanad from (default: this Sanad, packed beside the texts)',
    for: ['new'],
  },
  trust: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    help: 'MDX file of the content folder that may run code on this machine; may be given several times',
    for: ['start', 'dev', 'build', 'check', 'status', 'submit', 'compare'],
  },
  'trust-list': {
    type: 'string',
    value: 'FILE',
    help: 'the same, one path a line in a file outside the content folder',
    for: ['start', 'dev', 'build', 'check', 'status', 'submit', 'compare'],
  },
  extensions: {
    type: 'string',
    multiple: true,
    value: 'DIR',
    help: 'folder with code of your own (directives, outputs, card designs), outside the content; may be given several times',
    for: ['start', 'dev', 'build', 'check', 'new', 'status', 'submit', 'compare'],
  },
  port: { type: 'string', value: 'N', help: 'port of the server (default: 4321)', for: ['start', 'dev'] },
  format: {
    type: 'string',
    value: 'FORMAT',
    help: 'text, json or github (default: text)',
    for: ['check', 'build', 'status', 'bench', 'compare'],
  },
  'no-cards': { type: 'boolean', help: 'leave out the social cards', for: ['build', 'start', 'compare'] },
  'no-search': { type: 'boolean', help: 'leave out the search index', for: ['build', 'start', 'compare'] },
  'no-documents': {
    type: 'boolean',
    help: 'leave out PDF, Word and text files, files for citing, share packs and pages with two languages',
    for: ['build', 'start', 'compare'],
  },
  force: { type: 'boolean', help: 'forget what earlier builds left', for: ['build', 'start'] },
  verify: {
    type: 'boolean',
    help: 'build again from nothing beside the result, and compare every byte',
    for: ['build'],
  },
  shard: {
    type: 'string',
    value: 'I/N',
    help: 'build the I-th of N parts of the site, for npm run merge',
    for: ['build'],
  },
  documents: { type: 'string', value: 'N', help: 'size of the generated corpus (build: 5000)', for: ['bench'] },
  full: {
    type: 'string',
    value: 'N',
    help: 'of that built with cards, search and documents (build: 1000)',
    for: ['bench'],
  },
  starlight: { type: 'boolean', help: 'measure Starlight too, which takes long (build)', for: ['bench'] },
  before: {
    type: 'string',
    value: 'DIR',
    help: 'content folder as it was: lists what revised figures change (default: since the last build)',
    for: ['status'],
  },
  html: {
    type: 'string',
    value: 'FILE',
    help: 'write what needs whom as a page to read and print, outside the site',
    for: ['status'],
  },
  ics: {
    type: 'string',
    value: 'FILE',
    help: 'write what is due when as a calendar for the office, outside the site',
    for: ['status'],
  },
  now: {
    type: 'string',
    value: 'TIME',
    help: 'moment that embargoes are judged by, with its zone: 2026-12-01T09:30+03:30 (default: the clock)',
    for: ['start', 'dev', 'check', 'build', 'status', 'submit', 'compare'],
  },
  explain: {
    type: 'string',
    value: 'RULE',
    help: 'say more of a rule that a message names, with an example',
    for: ['check'],
  },
  fix: {
    type: 'boolean',
    help: 'mend what is safe in the files, say what was done, and add what is public to published.csv',
    for: ['check'],
  },
  today: {
    type: 'string',
    value: 'DATE',
    help: 'day to reckon deadlines from (default: today)',
    for: ['check', 'build', 'status', 'submit'],
  },
  help: { type: 'boolean', short: 'h', help: 'show this help', for: Object.keys(commands) },
} as const satisfies Record<
  string,
  {
    type: 'string' | 'boolean';
    multiple?: boolean;
    value?: string;
    short?: string;
    help: string;
    for: readonly string[];
  }
>;

const isFor = (option: { for: readonly string[] }, command: Command) => option.for.includes(command);

type Options = Omit<Read, 'format'> & { format?: Format };

type Read = {
  [K in keyof typeof options]?: (typeof options)[K] extends { multiple: true }
    ? string[]
    : (typeof options)[K]['type'] extends 'string'
      ? string
      : boolean;
};

export interface Arguments {
  command: Command;
  options: Options;
  /** Words that are no options: `letter my-slug`, `cards`. */
  words: string[];
}

/** @returns the arguments, or a message for the person at the keyboard */
export function readArguments(argv: readonly string[]): Arguments | { message: string } {
  const [command, ...rest] = argv;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help')
    return { message: overview() };
  if (!isKeyOf(commands, command)) {
    const near = nearest(command, Object.keys(commands));
    return { message: `Unknown command “${command}”.${near ? ` Did you mean “${near}”?` : ''}\n\n${overview()}` };
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [
          name,
          {
            type: option.type,
            ...('multiple' in option ? { multiple: true } : {}),
            ...('short' in option ? { short: option.short } : {}),
          },
        ]),
      ),
      allowPositionals: true,
    });
    for (const name of Object.keys(values)) {
      if (!isKeyOf(options, name) || !isFor(options[name], command))
        return { message: `“${command}” has no option --${name}.\n\n${help(command)}` };
    }
    if (values['help']) return { message: help(command) };
    // `parseArgs` was given the same table from which the type is made.
    const { format } = values as Read;
    if (format !== undefined && !formats.some((known) => known === format))
      return { message: `--format is text, json or github, not “${format}”.` };
    return { command, options: values, words: positionals };
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    const unknown = /'?--([\w-]+)'?/.exec(message)?.[1];
    const near = unknown && nearest(unknown, Object.keys(options));
    return {
      message: `${unknown && !Object.hasOwn(options, unknown) ? `Unknown option --${unknown}.${near ? ` Did you mean --${near}?` : ''}` : message}\n\n${help(command)}`,
    };
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, text]) => `  npm run ${name.padEnd(width)}  ${text}`);
  return [
    'Sanad: a site of letters, reports and statistics from the files of a content folder.',
    '',
    'Commands:',
    ...lines,
    '',
    'More on one of them: npm run COMMAND -- --help',
  ].join('\n');
}

const usage: Partial<Record<Command, string>> = {
  new: ' -- KIND SLUG | translation FOLDER LANGUAGE | submission THEME AGENCY | site DIR',
  submit: ' -- ID FORUM [OPTIONS]',
  merge: ' -- DIR…',
  compare: ' -- BEFORE',
  bench: ' -- cards|search|figures|documents|build',
};
const examples: Partial<Record<Command, string[]>> = {
  build: [
    'npm run build',
    'npm run build -- --verify',
    'npm run build -- --shard 2/4 --out parts/2',
    'npm run build -- --content ../our-texts --out ../public_html --base /archive/ --site https://example.org',
  ],
  compare: ['npm run compare -- origin/main', 'npm run compare -- ../last-month/content --lang fa --out preview'],
  merge: ['npm run merge -- parts/1 parts/2 parts/3 parts/4 --out dist'],
  check: [
    'npm run check',
    'npm run check -- --content ../our-texts --format json',
    'npm run check -- --explain link-broken',
  ],
  status: [
    'npm run status',
    'npm run status -- --lang fa --html status.html',
    'npm run status -- --before ../last-month/content --format json',
  ],
  submit: [
    'npm run submit -- letter-2026-001 hrc --session 63',
    'npm run submit -- report-2026-002 upr --lang fa --out ../handed-in/upr',
  ],
  new: [
    'npm run new -- letter 2026-water-supply',
    'npm run new -- report annual-2026',
    'npm run new -- statistics water-access --from ~/Downloads/water.xlsx',
    'npm run new -- letter 2026-water-supply --from letter.docx',
    'npm run new -- translation letters/2026-water-supply fr',
    'npm run new -- submission THEME AGENCY',
    'npm run new -- site ../our-office --languages en,ar,fa',
  ],
  bench: ['npm run bench -- build --documents 20000 --full 5000 --starlight', 'npm run bench -- cards --format json'],
};

function help(command: Command): string {
  const own = Object.entries(options).filter(([, option]) => isFor(option, command));
  const rows = own.map(
    ([name, option]) => [`--${name}${'value' in option ? ` ${option.value}` : ''}`, option.help] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  const examplesOf = examples[command];
  return [
    `${commands[command]}.`,
    '',
    `  npm run ${command}${usage[command] ?? (own.length > 1 ? ' -- OPTIONS' : '')}`,
    '',
    'Options (after a lone --):',
    ...rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`),
    ...(examplesOf ? ['', 'Examples:', ...examplesOf.map((example) => `  ${example}`)] : []),
  ].join('\n');
}
