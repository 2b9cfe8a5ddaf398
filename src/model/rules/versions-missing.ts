import { rule } from './rule.ts';

export default rule<object>({
  severity: 'error',
  message: () => 'The publication has no text in any language.',
  hint: () => 'Add a language file such as fa.md to the same folder.',
  example: {
    'pages/empty/page.yaml': 'id: page-empty',
  },
  remedy: 'Add a text, such as `en.md`, or delete the folder.',
});
