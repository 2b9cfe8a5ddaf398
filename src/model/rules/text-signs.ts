import { rule } from './rule.ts';

export default rule<{ limit: number; what: string }>({
  severity: 'error',
  message: (p) => `The text is not read: it holds more than ${p.limit} ${p.what}.`,
  hint: () =>
    'No text needs so many: remove what was pasted by mistake, or leave empty lines between its paragraphs. Code belongs between lines of ```.',
  example: 'A text into which a file of code or data was pasted.',
  remedy: 'Remove what was pasted; offer data as an attachment.',
});
