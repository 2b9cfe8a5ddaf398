/**
 * What each unit of the site was made from and what came of it, so that a later build knows what it need not make again:
 * verifying traces, with the files in the store (Mokhov, Mitchell, Peyton Jones, “Build Systems à la Carte”, 2018).
 */
import type { Content, Read } from '../model/question.ts';
import type { SitePath } from '../model/output.ts';
import type { Problem } from '../model/problems.ts';

interface TracedFile {
  path: SitePath;
  /** SHA-256 of the bytes, hexadecimal. */
  digest: string;
}

/** How a unit was made. */
export interface Trace {
  name: string;
  /** Digest of its properties. */
  props: string;
  reads: readonly Read[];
  files: readonly TracedFile[];
  problems: readonly Problem[];
}

/** Name of the read of a file that another unit put into the site; its argument is the path. */
export const FILE = 'file';

/** As it is kept: each read once, named by its number, since thousands of pages ask the same. */
interface Kept {
  code: string;
  reads: [question: string, argument: string, answer: string][];
  units: [
    name: string,
    props: string,
    reads: number[],
    files: [path: string, digest: string][],
    problems?: readonly Problem[],
  ][];
}

export interface Traces {
  /**
   * The trace of a unit, if making it again would give the same.
   * @param fileDigest digest of a file of the site as this build makes it; without it, files of others are taken for unchanged
   */
  holding(name: string, props: string, fileDigest?: (path: SitePath) => string | undefined): Trace | undefined;
  /** Says how a unit was made by this build, or that its trace held. */
  add(trace: Trace): void;
  /** Those added, to be kept. */
  keep(): unknown;
  /** Digests of all files of the units added. */
  files(): Iterable<string>;
}

/**
 * @param kept what `keep` gave in an earlier build, from wherever
 * @param code digest of the code: no trace of other code holds
 */
export function openTraces(kept: unknown, code: string, content: Pick<Content<never>, 'digestOf'>): Traces {
  const before = isKept(kept) && kept.code === code ? kept : { reads: [], units: [] };
  const units = new Map(before.units.map((unit) => [unit[0], unit]));
  /** By number of a read: whether its answer is the same; each is looked at once. */
  const isSame: (boolean | undefined)[] = [];
  const holds = (number: number, fileDigest?: (path: SitePath) => string | undefined): boolean => {
    const read = before.reads[number];
    if (!read) return false;
    const [question, argument, answer] = read;
    if (question === FILE) return !fileDigest || (fileDigest(argument) ?? '') === answer;
    return (isSame[number] ??= content.digestOf(question, argument) === answer);
  };
  const added: Trace[] = [];
  return {
    holding(name, props, fileDigest) {
      const unit = units.get(name);
      if (!unit) return undefined;
      const [, known, numbers, files, problems = []] = unit;
      if (known !== props || !numbers.every((number) => holds(number, fileDigest))) return undefined;
      return {
        name,
        props,
        get reads() {
          return numbers.map((number) => readOf(before.reads[number] ?? ['', '', '']));
        },
        files: files.map(([path, digest]) => ({ path, digest })),
        problems,
      };
    },
    add: (trace) => void added.push(trace),
    keep: () => pack(added, code),
    *files() {
      for (const { files } of added) for (const { digest } of files) yield digest;
    },
  };
}

const readOf = ([question, argument, answer]: Kept['reads'][number]): Read => ({ question, argument, answer });

function pack(traces: readonly Trace[], code: string): Kept {
  const reads: Kept['reads'] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ question, argument, answer }: Read): number => {
    const key = `${question}\0${argument}\0${answer}`;
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = reads.length));
      reads.push([question, argument, answer]);
    }
    return number;
  };
  const units = traces.map(({ name, props, reads: own, files, problems }): Kept['units'][number] => {
    const unit: Kept['units'][number] = [
      name,
      props,
      own.map(numberOf),
      files.map(({ path, digest }): [string, string] => [path, digest]),
    ];
    if (problems.length > 0) unit.push(problems);
    return unit;
  });
  return { code, reads, units };
}

/** The store gives back only what was put there whole; its form may be that of other code. */
const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'code' in value && 'reads' in value && 'units' in value;
