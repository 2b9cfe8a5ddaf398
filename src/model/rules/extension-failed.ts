import { rule } from './rule.ts';

/** An extension of the office throws where a text asks for its directive or component. */
export default rule<{ name: string; part: string; reason: string }>({
  severity: 'error',
  message: (p) => `The extension “${p.name}” failed in its ${p.part}: ${p.reason}.`,
  hint: () => 'Show this to whoever wrote the extension, or write the passage without it.',
  example: 'A directive of an extension that throws an error.',
  remedy: 'Show the message to whoever wrote the extension.',
});
