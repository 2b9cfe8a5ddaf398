/**
 * The one way in which pages, feeds and documents learn anything of the content: they ask questions, and what they asked is
 * written down with the digest of the very answer. What was made once need not be made again while every answer is the
 * same: verifying traces (Mokhov, Mitchell, Peyton Jones, “Build Systems à la Carte”, 2018). Chosen over one value with all
 * that a page shows: to compare the digests of a few answers costs less than to build such a value for each of 20,000 pages.
 */
import { digest } from './digest.ts';
import { required } from './required.ts';

/** One question: a pure function of the sources that gives plain data (or a promise of a text) for every argument. */
export interface Question<Sources, Argument, Answer> {
  answer(sources: Sources, argument: Argument): Answer;
  /** Digest of that very answer, where it is known without making its JSON. */
  digest?(sources: Sources, argument: Argument): string;
  /** The answer is long and asked once: it is not kept. Such a question has a `digest`. */
  once?: boolean;
}

/** Questions by name. `any` because each has an argument and an answer of its own; `ask` is typed by them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Questions<Sources> = Readonly<Record<string, Question<Sources, any, unknown>>>;

type ArgumentOf<Q> = Q extends Question<never, infer Argument, unknown> ? Argument : never;
type AnswerOf<Q> = Q extends { answer(...args: never[]): infer Answer } ? Answer : never;

/** What was asked, and what the answer was. */
export interface Read {
  question: string;
  /** As JSON; `''` for none. */
  argument: string;
  /** Digest of the answer. */
  answer: string;
}

/** Asks a question of the table `Q`; a question without an argument takes none. */
export type Ask<Q> = <Name extends keyof Q & string>(
  question: Name,
  ...argument: ArgumentOf<Q[Name]> extends undefined ? [] : [argument: ArgumentOf<Q[Name]>]
) => AnswerOf<Q[Name]>;

/** A handle that remembers what was asked through it. */
export interface Reader<Q> {
  ask: Ask<Q>;
  /** Each question once, in the order of asking. */
  reads(): Read[];
}

export interface Content<Q> {
  open(): Reader<Q>;
  /**
   * Digest of the present answer; made once for each content.
   * @param argument as in `Read`
   * @returns `undefined` where the question cannot be asked any more, which equals no answer
   */
  digestOf(question: string, argument: string): string | undefined;
}

interface Entry {
  question: string;
  argument: string;
  answer?: { value: unknown };
  digest?: string;
}

export function createContent<Sources, Q extends Questions<Sources>>(sources: Sources, questions: Q): Content<Q> {
  const entries = new Map<string, Map<string, Entry>>();
  const entryOf = (question: string, argument: string): Entry => {
    let own = entries.get(question);
    if (!own) entries.set(question, (own = new Map<string, Entry>()));
    let entry = own.get(argument);
    if (!entry) own.set(argument, (entry = { question, argument }));
    return entry;
  };
  const answerTo = (entry: Entry, argument: unknown): unknown => {
    if (entry.answer) return entry.answer.value;
    const question = required(questions[entry.question], `question “${entry.question}”`);
    const value = question.answer(sources, argument);
    if (!question.once) entry.answer = { value };
    return value;
  };
  const digestFor = (entry: Entry): string => {
    const argument: unknown = entry.argument === '' ? undefined : JSON.parse(entry.argument);
    return (entry.digest ??=
      required(questions[entry.question], `question “${entry.question}”`).digest?.(sources, argument) ??
      digest(answerTo(entry, argument)));
  };
  return {
    open() {
      const asked = new Set<Entry>();
      const ask = (question: string, argument?: unknown) => {
        const entry = entryOf(question, argument === undefined ? '' : JSON.stringify(argument));
        asked.add(entry);
        return answerTo(entry, argument);
      };
      return {
        // The table gives each name its argument and its answer; the look-up by name cannot follow that.
        ask: ask as Ask<Q>,
        reads: () =>
          [...asked].map((entry) => ({
            question: entry.question,
            argument: entry.argument,
            answer: digestFor(entry),
          })),
      };
    },
    digestOf(question, argument) {
      if (!Object.hasOwn(questions, question)) return undefined;
      try {
        return digestFor(entryOf(question, argument));
      } catch {
        // An argument of an earlier content, such as an entry that a registry no longer has.
        return undefined;
      }
    },
  };
}
