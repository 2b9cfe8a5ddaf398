import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'warning',
  message: (p) =>
    `The component <${p.name}> is drawn on the page only: documents, plain text and search show what stands inside it.`,
  hint: (p) => `Write between <${p.name}> and </${p.name}> what readers of the other outputs need.`,
});
