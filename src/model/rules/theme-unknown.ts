import { rule } from './rule.ts';

const names = {
  custom: 'custom property',
  property: 'property',
  element: 'element',
  class: 'class',
  pseudo: 'pseudo-class',
} as const;

export default rule<{ kind: keyof typeof names; name: string; nearest: string | undefined; known: string }>({
  severity: 'error',
  message: (p) => `Unknown ${names[p.kind]} “${p.name}”.`,
  hint: (p) => (p.nearest ? `Did you mean “${p.nearest}”?` : `Known: ${p.known}.`),
  example: { 'theme.css': ':root { --gruond: #ffffff }' },
  remedy: 'Correct the name. Custom properties, elements and classes that keep their names stand in the guide.',
});
