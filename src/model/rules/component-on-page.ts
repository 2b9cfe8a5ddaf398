import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'warning',
  message: (p) =>
    `The component <${p.name}> is drawn on the page only: documents, plain text and search show what stands inside it.`,
  hint: (p) => `Write between <${p.name}> and </${p.name}> what readers of the other outputs need.`,
  example: 'A trusted MDX file that shows a component of Astro without words inside it.',
  remedy: 'Write inside the component what a PDF, plain text and the search are to show: `<Map>The map shows …</Map>`.',
});
