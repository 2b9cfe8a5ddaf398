import { rule } from './rule.ts';

export default rule<{ key: string; id: string; registry: string; nearest: string | undefined }>({
  severity: 'error',
  message: (p) =>
    p.registry === 'the publications'
      ? `“${p.key}” names “${p.id}”, but no publication has this id (any more).`
      : `“${p.key}” names “${p.id}”, which is not in ${p.registry}.`,
  hint: (p) =>
    p.registry === 'the publications'
      ? `${p.nearest ? `Did you mean “${p.nearest}”? ` : ''}If it was deleted, take the entry out; otherwise correct the id.`
      : p.nearest
        ? `Did you mean “${p.nearest}”? Otherwise add it to ${p.registry}.`
        : `Add it to ${p.registry}, or correct the name.`,
  example: {
    'letters/first/letter.yaml': 'topics: [eduction]',
  },
  remedy: 'Use a name that stands in the file of the site (`topics.yaml`, `bodies.yaml` …), or add it there.',
});
