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

export interface Surroundings {
  progress: Progress;
  today: string;
  show(problems: readonly Problem[]): void;
  complain(text: string): void;
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
  const { progress, today, show, complain } = to;
  const options = optionsOf(given);
  const result = await build(settings, options, progress, today);
  progress.end();
  show(result.problems);
  if (!result.built) {
    complain(`Nothing was written; ${nameOf(settings)} is as it was.`);
    return 1;
  }
  await tell(result, settings, complain);
  return given.verify ? runVerify(settings, options, to) : 0;
}

async function tell(
  result: Extract<BuildResult, { built: true }>,
  settings: Settings,
  complain: (text: string) => void,
): Promise<void> {
  if (result.revision.length > 0) {
    const { revisionText } = await import('../checks/status/text.ts');
    complain(`Figures revised since the last build:\n${revisionText(result.revision)}\n`);
  }
  if (result.foreign.length > 0) complain(keptText(result.foreign, nameOf(settings)));
  complain(`${result.files} files in ${nameOf(settings)}, ${result.changed} of them new or changed.`);
}

/** Differing files that are named. */
const NAMED = 20;

async function runVerify(
  settings: Settings,
  options: BuildOptions,
  { progress, today, complain }: Surroundings,
): Promise<number> {
  complain('Building again from nothing, to compare …');
  const { files, differing } = await verify(settings, options, progress, today);
  progress.end();
  if (differing?.length === 0) {
    complain(`The same bytes: ${files} files.`);
    return 0;
  }
  if (!differing)
    complain('The second build found errors that the first did not: the content changed meanwhile, or this is a fault of Sanad.'); // prettier-ignore
  else {
    const more = differing.length > NAMED ? [`… and ${differing.length - NAMED} more`] : [];
    complain([`${differing.length} of ${files} files differ from a build from nothing:`, ...differing.slice(0, NAMED), ...more].join('\n  ')); // prettier-ignore
  }
  return 1;
}

export async function runMerge(
  folders: readonly string[],
  settings: Settings,
  complain: (text: string) => void,
): Promise<number> {
  const { files, changed, foreign } = await mergeParts(folders, settings, complain);
  if (foreign.length > 0) complain(keptText(foreign, nameOf(settings)));
  complain(`${files} files in ${nameOf(settings)}, ${changed} of them new or changed.`);
  return 0;
}

function keptText(foreign: readonly string[], out: string): string {
  const [shown, more] = [foreign.slice(0, 10), foreign.length - 10];
  return `${out} holds what Sanad did not write; it was kept: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Files of your own that belong into the site lie in the folder public of the content.`;
}
