import { exampleForum } from './handed-in.ts';
import { rule } from './rule.ts';

export default rule<{ to: string; kind: string; kinds: string }>({
  severity: 'error',
  message: (p) => `What is handed in to ${p.to} is a ${p.kinds}; this is a ${p.kind}.`,
  hint: () => 'Name other rules of the forum under `profile`, or take the entry out.',
  example: {
    'forums.yaml': exampleForum('').replace('[letter]', '[report]'),
    'letters/first/letter.yaml': 'submissions: [{ forum: hrc, profile: ngo-general, language: en }]',
  },
  remedy: 'Rules are for letters or for reports (`kinds`): name those that are meant for this kind of text.',
});
