import { rule } from './rule.ts';

export default rule<{
  of: string;
  reason: string;
  nearest: string | undefined;
  known: string;
  /** File of the collection with rows or facts that could not be taken. */
  damaged: string | undefined;
}>({
  severity: 'error',
  message: (p) => `There is no figure “${p.of}”: ${p.reason}.`,
  hint: (p) =>
    p.nearest
      ? `Did you mean “${p.nearest}”?`
      : p.damaged
        ? `Mend ${p.damaged} first: the figure may stand in what could not be read.`
        : p.known
          ? `There are: ${p.known}.`
          : 'Correct the name, or add the collection.',
});
