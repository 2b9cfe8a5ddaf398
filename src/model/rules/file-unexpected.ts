import { rule } from './rule.ts';

export default rule<{
  nearest: string | undefined;
  /** Whether it lies beside the folders of publications. */
  loose?: boolean;
  /** Whether it is the record of a translation that is not there. */
  record?: boolean;
}>({
  severity: 'error',
  message: () => 'This file does not belong here and would be ignored.',
  hint: (p) =>
    p.record
      ? 'It records what a translation renders, and there is no translation of that name: name it after its text, as fa.paragraphs beside fa.md, or delete it; the original has none.'
      : p.nearest
        ? `Did you mean ${p.nearest}? Otherwise move or delete it.`
        : p.loose
          ? 'Each publication has a folder of its own: move the file into it, for instance letters/2026-water-supply/en.md.'
          : 'List it as an attachment or image, or move it out of the content folder.',
  example: {
    'topcs.yaml': 'education: { name: { en: Education } }',
  },
  remedy: 'Give the file the name and place that the guide says, or keep it outside the content folder.',
});
