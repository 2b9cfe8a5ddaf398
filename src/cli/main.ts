/** I/O: the face of every command: reads the arguments, calls, prints, sets the exit code. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasErrors, report, wayToRules, type Format } from '../checks/reporters.ts';
import { createSettings } from '../load/defaults.ts';
import { Failure, failureOf } from '../model/failure.ts';
import { readExtensions } from '../load/extensions.ts';
import { readTrust } from '../load/trust.ts';
import type { Settings } from '../load/settings.ts';
import type { Problem, RuleName } from '../model/problems.ts';
import { fieldLanguages } from '../model/fields/fields.ts';
import { explain } from '../model/rules/reference.ts';
import { messageLanguage, type MessageLanguage } from '../model/rules/translated/index.ts';
import { readArguments, type Arguments, type Command } from './arguments.ts';
import { showControls } from '../model/control-characters.ts';
import { leftInWords } from '../submissions/index.ts';
import { createProgress, type Progress } from '../build/progress.ts';
import { endOnSignals } from './signals.ts';
import { wrongValue } from './values.ts';
import { said, saidByLines } from '../model/rules/translated/phrases/index.ts';
import { commandWords } from './words/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
/** Where Sanad is a package of an office, its launcher says whose (`sanad.mjs`). */
const office = process.env['SANAD_OFFICE'];
const ofSanad = 'This command is for the repository of Sanad itself; the package leaves out what it needs.';
const say = (text: string) => process.stdout.write(`${text}\n`);
const complain = (text: string) => process.stderr.write(`${text}\n`);
/** What is refused is an English sentence; here it is put into the language of the person. */
const inWords = (text: string, lang?: string): string => {
  const language = messageLanguage(lang, process.env);
  return language === 'en' ? text : saidByLines(text, language);
};

/** What every command that reads content is told. */
interface Given {
  settings: Settings;
  options: Arguments['options'];
  words: readonly string[];
  today: string;
  format: Format;
  /** The content folder as the person named it; stands before the file of each problem. */
  folder: string;
  progress: Progress;
}

async function run(given: Arguments): Promise<number> {
  const { command, options, words } = given;
  const wrong = wrongValue(given);
  if (wrong !== undefined) throw new Failure(wrong);
  if (options.explain !== undefined) {
    // `wrongValue` saw that there is such a rule.
    say(explain(options.explain as RuleName));
    return 0;
  }
  const now = options.now === undefined ? Date.now() : Date.parse(options.now);
  const settings = await readSettings(command, options, now);
  if ('refusal' in settings) {
    complain(inWords(settings.refusal, options.lang));
    return 2;
  }
  const format: Format = options.format ?? 'text';
  // GitHub looks for the files of annotations from the top of the repository that holds the texts.
  const top = format === 'github' ? repositoryOf(settings.content) : undefined;
  return runCommand(command, {
    settings,
    options,
    words,
    today: options.today ?? new Date(now).toISOString().slice(0, 10),
    format,
    folder: relative(top ?? process.cwd(), settings.content) || '.',
    progress: spokenProgress(messageLanguage(options.lang, process.env)),
  });
}

/** Steps are named where the work is done, in English. */
function spokenProgress(language: MessageLanguage): Progress {
  const progress = createProgress();
  return language === 'en' ? progress : { ...progress, step: (label) => progress.step(said(label, language)) };
}

/** @param now the moment that embargoes are judged by */
async function readSettings(
  command: Command,
  options: Arguments['options'],
  now: number,
): Promise<Settings | { refusal: string }> {
  // What is handed in is written to a place of its own, not to that of the site.
  const ofSite = command === 'submit' ? { ...options, out: undefined } : options;
  const places = createSettings(root, process.cwd(), ofSite, office);
  if (statSync(places.content, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Failure(`--content ${JSON.stringify(options.content ?? '')}: this is a file. Give the folder that holds site.yaml.`); // prettier-ignore
  const trust = await readTrust(places.content, process.cwd(), options);
  if ('refusal' in trust) return trust;
  const named = readExtensions(places.content, process.cwd(), options.extensions);
  if ('refusal' in named) return named;
  // The preview runs on: it reads the clock whenever it reads the content.
  const isLive = command === 'dev' && options.now === undefined;
  return { ...places, ...trust, ...named, ...(isLive ? {} : { now }) };
}

/** Code of a command is loaded when it is asked for: `check` starts without Astro. */
async function runCommand(command: Command, given: Given): Promise<number> {
  const { settings, options, words, today } = given;
  const phrases = commandWords(messageLanguage(options.lang, process.env));
  switch (command) {
    case 'check':
      return check(given);
    case 'build':
      return build(given);
    case 'start':
      return start(given);
    case 'merge': {
      const { runMerge } = await import('./build.ts');
      const folders = words.map((word) => resolve(process.cwd(), word));
      return runMerge(folders, settings, complain, phrases.build);
    }
    case 'compare': {
      const { runCompare } = await import('./compare.ts');
      const show = (problems: readonly Problem[]) => complain(tell(problems, given));
      return runCompare(settings, words, options, { ...given, show, complain: (text) => complain(inWords(text, options.lang)), words: phrases.build }); // prettier-ignore
    }
    case 'dev': {
      const { develop } = await import('./dev.ts');
      const language = messageLanguage(options.lang, process.env);
      const { address } = await develop(settings, Number(options.port ?? 4321), language, (problems, left) => {
        const lengths = left.map((each) => showControls(`${each.file} ${leftInWords(each, language)}`));
        complain([tell(problems, given), ...lengths].join('\n'));
      });
      say(phrases.serve.preview({ address }));
      return new Promise<never>(() => undefined);
    }
    case 'test':
    case 'bench':
      return forSanad(command, given);
    case 'new': {
      if (words[0] === 'site')
        return (await import('./new/site.ts')).newSite(root, words.slice(1), options, today, phrases.new);
      if (words[0] === 'translation')
        return (await import('./new/translation.ts')).newTranslation(settings, words.slice(1), phrases);
      const { scaffold } = await import('./new/publication.ts');
      return scaffold(settings, words, today, options, phrases.new);
    }
    case 'submit':
      return handIn(given);
    case 'schemas': {
      const { writeSchemas } = await import('./schemas/index.ts');
      const top = repositoryOf(settings.content) ?? dirname(settings.content);
      return writeSchemas(
        settings,
        top,
        fieldLanguages.find((each) => each === options.lang),
        phrases,
      );
    }
    case 'status':
      return tellStatus(given);
  }
}

async function forSanad(command: 'test' | 'bench', { words, options }: Given): Promise<number> {
  if (office !== undefined) throw new Failure(ofSanad);
  if (command === 'test') return (await import('./test.ts')).test(root, words);
  return (await import('./bench.ts')).bench(root, words, options);
}

async function handIn({ settings, options, words, today, folder, progress }: Given): Promise<number> {
  const { submit } = await import('./submit.ts');
  return submit(settings, words, {
    language: messageLanguage(options.lang, process.env),
    today,
    folder,
    progress,
    session: options.session,
    profile: options.profile,
    text: options.language,
    out: options.out,
  });
}

async function tellStatus({ settings, options, format }: Given): Promise<number> {
  const { status } = await import('./status.ts');
  return status(settings, {
    format,
    today: options.today,
    language: messageLanguage(options.lang, format === 'text' ? process.env : {}),
    before: options.before && resolve(options.before),
    html: options.html && resolve(options.html),
    ics: options.ics && resolve(options.ics),
  });
}

/** Problems in the format that was asked for; below them, for people, the way to what their rules mean. */
function tell(problems: readonly Problem[], { format, folder, options }: Given): string {
  // Programs that read the answer get English unless they ask for something else.
  const language = messageLanguage(options.lang, format === 'text' ? process.env : {});
  const more = format === 'text' && problems.length > 0 ? `\n${wayToRules(language)}` : '';
  return report(problems, format, folder, language) + more;
}

async function check(given: Given): Promise<number> {
  const { settings, options, today, progress } = given;
  const words = commandWords(messageLanguage(options.lang, process.env));
  const { inspectAll } = await import('../build/inspect.ts');
  if (options.fix) {
    const mended = (await import('./fix/index.ts')).mendFiles(settings.content, words.fix);
    const { fixParagraphs } = await import('./fix/paragraphs.ts');
    const { loadLibrary } = await import('../load/library.ts');
    const recorded = await fixParagraphs(await loadLibrary(settings), settings.content, words.fix);
    complain([...mended, ...recorded].join('\n') || words.fix.nothing());
  }
  const loading = await inspectAll(settings, progress, today);
  progress.end();
  if (options.fix) complain((await import('./fix/published.ts')).fix(loading, settings.content, today, words.fix));
  say(tell(loading.problems, given));
  return hasErrors(loading.problems) ? 1 : 0;
}

async function build(given: Given): Promise<number> {
  const { settings, options, today, format, progress } = given;
  const { runBuild } = await import('./build.ts');
  const show = (problems: readonly Problem[]) => {
    if (format !== 'text') say(tell(problems, given));
    else if (problems.length > 0) complain(tell(problems, given));
  };
  const words = commandWords(messageLanguage(options.lang, process.env)).build;
  return runBuild(settings, options, { progress, today, show, complain, words });
}

async function start(given: Given): Promise<number> {
  const code = await build(given);
  if (code !== 0) return code;
  const { settings, options } = given;
  const { serve } = await import('./server.ts');
  const { address } = await serve(settings.out, settings.base, Number(options.port ?? 4321));
  say(commandWords(messageLanguage(options.lang, process.env)).serve.site({ address }));
  return new Promise<never>(() => undefined);
}

/** The git work tree that a folder lies in, if it lies in one. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}

endOnSignals();
const read = readArguments(process.argv.slice(2));
if ('message' in read) {
  const isAsked = process.argv.includes('--help') || process.argv.includes('-h') || process.argv.length < 3;
  // What is wrong with the arguments leaves only the words as they were typed.
  const typed = /^--lang=(.+)$/.exec(process.argv.find((word) => word.startsWith('--lang=')) ?? '')?.[1];
  const after = process.argv.indexOf('--lang');
  (isAsked ? say : complain)(inWords(read.message, typed ?? (after < 0 ? undefined : process.argv[after + 1])));
  process.exitCode = isAsked ? 0 : 2;
} else {
  try {
    process.exitCode = await run(read);
  } catch (error) {
    const failure = failureOf(error);
    // Only faults of Sanad itself remain: what is wrong in the content is a problem with a place.
    complain(
      failure
        ? inWords(failure.message, read.options.lang)
        : `Sanad failed, and ${read.command} was not finished. This is a fault of the program, not of your texts:\n${(error as Error).stack ?? String(error)}`,
    );
    process.exitCode = failure ? 1 : 70;
  }
}
