/** I/O: the commands that write a site: what they print, and their exit codes. */
import { relative } from 'node:path';
import { build, type BuildOptions, type BuildResult } from '../build/index.ts';
import { mergeParts } from '../build/merge.ts';
import type { Progress } from '../build/progress.ts';
import { readShard } from '../build/shard.ts';
import { verify } from '../build/verify.ts';
import type { Settings } from '../load/settings.ts';
import type { Problem } from '../model/problems.ts';
import type { Arguments } from './arguments.ts';
import type { CommandWords } from './words/index.ts';

export interface Surroundings {
  progress: Progress;
  today: string;
  show(problems: readonly Problem[]): void;
  complain(text: string): void;
  words: CommandWords['build'];
}

const nameOf = ({ out }: Pick<Settings, 'out'>) => relative(process.cwd(), out) || '.';

export const optionsOf = (options: Arguments['options']): BuildOptions => {
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  return {
    cards: !options['no-cards'],
    search: !options['no-search'],
    documents: !options['no-documents'],
    force: options.force ?? false,
    ...(shard ? { shard } : {}),
  };
};

export async function runBuild(settings: Settings, given: Arguments['options'], to: Surroundings): Promise<number> {
  const { progress, today, show, complain, words } = to;
  const options = optionsOf(given);
  const result = await build(settings, options, progress, today);
  progress.end();
  show(result.problems);
  if (!result.built) {
    complain(words.nothingWritten({ out: nameOf(settings) }));
    return 1;
  }
  await tell(result, settings, to);
  return given.verify ? runVerify(settings, options, to) : 0;
}

async function tell(
  result: Extract<BuildResult, { built: true }>,
  settings: Settings,
  { complain, words }: Surroundings,
): Promise<void> {
  if (result.revision.length > 0) {
    const { revisionText } = await import('../checks/status/text.ts');
    complain(`${words.revised()}\n${revisionText(result.revision)}\n`);
  }
  if (result.foreign.length > 0) complain(keptText(result.foreign, nameOf(settings), words));
  complain(words.written({ files: result.files, out: nameOf(settings), changed: result.changed }));
}

/** Differing files that are named. */
const NAMED = 20;

async function runVerify(
  settings: Settings,
  options: BuildOptions,
  { progress, today, complain, words }: Surroundings,
): Promise<number> {
  complain(words.again());
  const { files, differing } = await verify(settings, options, progress, today);
  progress.end();
  if (differing?.length === 0) {
    complain(words.same({ files }));
    return 0;
  }
  if (!differing) complain(words.otherErrors());
  else {
    const more = differing.length > NAMED ? [words.more({ count: differing.length - NAMED })] : [];
    complain([words.differing({ differing: differing.length, files }), ...differing.slice(0, NAMED), ...more].join('\n  ')); // prettier-ignore
  }
  return 1;
}

export async function runMerge(
  folders: readonly string[],
  settings: Settings,
  complain: (text: string) => void,
  words: CommandWords['build'],
): Promise<number> {
  const { files, changed, foreign } = await mergeParts(folders, settings, complain);
  if (foreign.length > 0) complain(keptText(foreign, nameOf(settings), words));
  complain(words.written({ files, out: nameOf(settings), changed }));
  return 0;
}

function keptText(foreign: readonly string[], out: string, words: CommandWords['build']): string {
  const [shown, more] = [foreign.slice(0, 10), foreign.length - 10];
  return words.foreign({ out, files: shown.join(', '), more });
}
