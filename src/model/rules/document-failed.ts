import { rule } from './rule.ts';

export default rule<{ reason: string }>({
  severity: 'error',
  message: (p) => `No accessible PDF (PDF/UA-1) can be made of this text: ${p.reason}.`,
  hint: () => 'Change the part of the text that the message names, or build with --no-documents until then.',
  example: 'A text for which no accessible PDF can be made.',
  remedy: 'Change the part that the message names, and report it to those who look after Sanad.',
});
