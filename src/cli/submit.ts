/** I/O: writes the folder that is handed in to a forum, or says what stands in the way. */
import { relative, resolve } from 'node:path';
import { report, hasErrors } from '../checks/reporters.ts';
import { inspect } from '../build/inspect.ts';
import { makeKit, type ReadyBound } from '../build/kit/make.ts';
import { writeKit } from '../build/kit/write.ts';
import type { Progress } from '../build/progress.ts';
import type { Checking, Loading } from '../load/library.ts';
import { codeOf, type Settings } from '../load/settings.ts';
import { Failure } from '../model/failure.ts';
import { nearest, type Problem } from '../model/problems.ts';
import { placeOf } from '../model/rulebook.ts';
import type { MessageLanguage } from '../model/rules/translated/index.ts';
import { showControls } from '../model/control-characters.ts';
import { openStore, type Store } from '../store/index.ts';
import { boundTexts, nameOf, type Bound } from '../submissions/index.ts';
import { isWithin, outsideTheSite } from './outside.ts';
import { commandWords, type CommandWords } from './words/index.ts';

interface SubmitOptions {
  language: MessageLanguage;
  today: string;
  /** Content folder as the person named it. */
  folder: string;
  progress: Progress;
  session?: string | undefined;
  profile?: string | undefined;
  /** Language of the text, where a publication is handed in to a forum in several. */
  text?: string | undefined;
  /** Where the kit is written. */
  out?: string | undefined;
}

const complain = (text: string) => process.stderr.write(`${showLines(text)}\n`);
/** Line by line, as the ends of lines are ours. */
const showLines = (text: string) => text.split('\n').map(showControls).join('\n');

/**
 * @param words what is handed in (id or folder), and the forum or body
 * @returns exit code
 */
export async function submit(settings: Settings, words: readonly string[], options: SubmitOptions): Promise<number> {
  const say = commandWords(options.language).submit;
  const [name, place, ...more] = words;
  if (name === undefined || place === undefined || more.length > 0) {
    complain(say.usage());
    return 2;
  }
  const store = openStore(settings.cache, { code: codeOf(settings) });
  try {
    const loading = await inspect(settings, options.progress, options.today, store);
    options.progress.end();
    return await hand(loading, { settings, store, say, options, name, place });
  } finally {
    await store.close();
  }
}

interface Hand {
  settings: Settings;
  store: Store;
  say: CommandWords['submit'];
  options: SubmitOptions;
  name: string;
  place: string;
}

async function hand({ checking, problems, loaded }: Loading, at: Hand): Promise<number> {
  const { settings, store, say, options } = at;
  const tell = (list: readonly Problem[]) => complain(report(list, 'text', options.folder, options.language));
  if (!checking || !loaded) {
    tell(problems);
    return 1;
  }
  const bound = entryOf(checking, problems, at);
  if ('problems' in bound) {
    tell(bound.problems);
    return 1;
  }
  const to = nameOf(bound.entry);
  const own = problemsOf(problems, bound);
  if (own.length > 0) tell(own);
  if (hasErrors(own)) {
    complain(say.refused({ id: bound.publication.id, to }));
    return 1;
  }
  const { profile, version } = bound;
  if (!profile) throw new Failure(say.noRules({ to }));
  if (!version) throw new Failure(say.noText({ language: bound.entry.language, folder: bound.publication.folder }));
  const ready: ReadyBound = { ...bound, profile, version };
  const made = await makeKit(loaded, store, ready, options.language);
  if ('reason' in made) throw new Failure(say.noPdf(made));
  const folder = folderFor(settings, ready, at);
  const near = relative(process.cwd(), folder) || '.';
  const shown = near.startsWith('..') ? folder : near;
  const refused = writeKit(folder, made.files);
  if (refused)
    throw new Failure(
      refused.why === 'changed'
        ? say.changed({ folder: shown, name: refused.name })
        : refused.why === 'foreign'
          ? say.foreign({ folder: shown })
          : say.isFile({ folder: shown }),
    );
  process.stdout.write(
    `${showLines(say.written({ folder: shown, files: Object.keys(made.files).join(', '), toDo: made.toDo }))}\n`,
  );
  return 0;
}

/** The entry that is meant. @throws Failure, which says what to write where it cannot be told */
function entryOf(checking: Checking, problems: readonly Problem[], at: Hand): Bound | { problems: Problem[] } {
  const { say, options, name, place } = at;
  const wanted = name.replace(/^content\//, '').replace(/\/$/, '');
  const { library, hidden, withdrawn } = checking;
  const all = [...checking.publications.map(({ publication }) => publication), ...hidden, ...withdrawn];
  const isNamed = ({ id, folder, slug }: { id: string; folder: string; slug: string }) =>
    [id, folder, slug].some((each) => each === wanted);
  const found = all.find(isNamed);
  if (!found) {
    const known = all.flatMap(({ id, folder }) => [id, folder]);
    throw new Failure(commandWords(options.language).new.noPublication({ name, near: nearest(wanted, known) }));
  }
  const { id, kind, folder } = found;
  if (withdrawn.some((each) => each.id === id)) throw new Failure(say.withdrawn({ id }));
  if (kind !== 'letter' && kind !== 'report') throw new Failure(say.noKind({ id }));
  const { forums, bodies } = library.registries;
  if (!Object.hasOwn(forums, place) && !Object.hasOwn(bodies, place))
    throw new Failure(say.noForum({ name: place, near: nearest(place, [...Object.keys(forums), ...Object.keys(bodies)]) })); // prettier-ignore
  const bound = boundTexts(checking).filter(({ publication }) => publication.id === id);
  // What cannot be read is told by the check.
  const broken = problems.filter(({ file, severity }) => severity === 'error' && file.startsWith(`${folder}/`));
  if (bound.length === 0 && broken.length > 0) return { problems: broken };
  const there = bound.filter(({ entry }) => placeOf(entry).id === place);
  if (there.length === 0)
    throw new Failure(
      say.notBound({
        id,
        forum: place,
        key: Object.hasOwn(forums, place) ? 'forum' : 'body',
        file: `${folder}/${kind}.yaml`,
        others: [...new Set(bound.map(({ entry }) => placeOf(entry).id))].join(', '),
      }),
    );
  return oneOf(there, id, at);
}

function oneOf(there: readonly Bound[], id: string, { say, options, place }: Hand): Bound {
  const { session, profile, text } = options;
  const ofSession = there.filter(({ entry }) => session === undefined || entry.session === session);
  const sessions = there.flatMap(({ entry }) => entry.session ?? []);
  if (ofSession.length === 0)
    throw new Failure(say.noSession({ id, forum: place, session: session ?? '', known: sessions.join(', ') }));
  const left = ofSession.filter(
    ({ entry }) => (profile === undefined || entry.profile === profile) && (text === undefined || entry.language === text), // prettier-ignore
  );
  const [only, ...others] = left;
  if (only && others.length === 0) return only;
  const commands = (left.length > 0 ? left : ofSession).map(({ entry }) =>
    [
      `  npm run submit -- ${id} ${place}`,
      ...(entry.session === undefined ? [] : [`--session ${entry.session}`]),
      `--profile ${entry.profile} --language ${entry.language}`,
    ].join(' '),
  );
  throw new Failure(say.several({ id, forum: place, commands: commands.join('\n') }));
}

/** What the check says of this text, its rules and the site; faults of other publications are no concern of the forum. */
function problemsOf(problems: readonly Problem[], { publication, entry, version }: Bound): Problem[] {
  const to = nameOf(entry);
  return problems.filter(({ file, rule, params, severity }) => {
    const inFolder = file.startsWith(`${publication.folder}/`);
    if (rule === 'submission-rules-old') return isOf(params, { in: placeOf(entry).id, profile: entry.profile });
    // Files of the site as a whole: what is wrong in them may reach this text.
    if (!inFolder) return severity === 'error' && !/^(?:letters|reports|statistics|pages)\//.test(file);
    if (!rule.startsWith('submission-')) return severity === 'error';
    const isForOther = typeof params === 'object' && params !== null && 'to' in params && !isOf(params, { to });
    const isOtherText = Object.values(publication.versions).some((each) => each !== version && each.file === file);
    return !isForOther && !isOtherText;
  });
}

/** Whether what a rule names is this; each rule has names of its own. */
const isOf = (params: unknown, wanted: Readonly<Record<string, string>>): boolean => {
  const named = new Map<string, unknown>(Object.entries(params ?? {}));
  return Object.entries(wanted).every(([key, value]) => named.get(key) === value);
};

/** Absolute. @throws Failure where it lies in the content folder, or would be published */
function folderFor(settings: Settings, bound: ReadyBound, { say, options }: Hand): string {
  const folder = options.out === undefined ? resolve('kits', folderName(bound)) : resolve(options.out);
  if (isWithin(settings.content, folder)) throw new Failure(say.inContent({ folder: relative(process.cwd(), folder) || '.' })); // prettier-ignore
  outsideTheSite(folder, settings);
  return folder;
}

/** `letter-2026-001-hrc-63-en`; with the rules where the same text goes there under others too. */
function folderName({ publication, entry }: ReadyBound): string {
  const { id } = placeOf(entry);
  const others = publication.facts.submissions.filter(
    (each) => placeOf(each).id === id && each.session === entry.session && each.language === entry.language,
  );
  return [
    publication.id,
    id,
    ...(entry.session === undefined ? [] : [entry.session.replace(/[^\p{L}\p{N}.-]+/gu, '-')]),
    ...(others.length > 1 ? [entry.profile] : []),
    entry.language,
  ].join('-');
}
