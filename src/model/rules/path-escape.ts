import { rule } from './rule.ts';

export default rule<{ to: 'outside' | 'elsewhere' | 'hidden' }>({
  severity: 'error',
  message: (p) =>
    ({
      outside: 'The link leads out of the content folder.',
      elsewhere: 'The link leads out of the folder of its publication.',
      hidden: 'The link leads to a hidden file or folder, which is not meant for readers.',
    })[p.to],
  hint: () =>
    'Put the file itself in its place if it may be published; links are followed only inside the folder of a publication.',
  example: 'A symbolic link in the folder of a letter that leads to a file outside it.',
  remedy: 'Put a copy of the file itself in the folder, if it may be published.',
});
