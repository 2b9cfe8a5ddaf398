import { rule } from './rule.ts';

export default rule<{ count: number; mark: string }>({
  severity: 'error',
  message: (p) =>
    `${p.count} ${p.count === 1 ? 'part of this text is' : 'parts of this text are'} still to be translated.`,
  hint: (p) => `Translate what stands below each line ${p.mark}, and delete the line.`,
  example: {
    'letters/first/fa.md': `## موضوع

<!-- TODO: translate -->
The first paragraph of a specimen.

بند دوم.`,
  },
  remedy:
    'Translate what stands below each such line and delete the line; `npm run new -- translation` wrote them. Until then nothing is published, so that no reader meets half of a translation; keep the file on a branch of its own.',
});
