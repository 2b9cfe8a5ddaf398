import { rule } from './rule.ts';

export default rule<Record<string, never>>({
  severity: 'warning',
  message: () => 'No text shows this picture.',
  hint: () => 'Show it in a text, list it under attachments, or delete it.',
  example: {
    'letters/first/map.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>',
  },
  remedy: 'Show it (`![What it shows](map.svg)`), list it under `attachments`, or delete it.',
});
