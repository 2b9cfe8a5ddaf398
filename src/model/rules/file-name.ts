import { showControls } from '../control-characters.ts';
import { rule } from './rule.ts';

export default rule<{ name: string }>({
  severity: 'error',
  message: (p) => `The name of the file holds characters that nobody sees: ${showControls(p.name)}.`,
  hint: () => 'Rename it with letters, digits, hyphens and a full stop.',
  example: {
    'letters/first/pho\u0007to.jpg': 'x',
  },
  remedy: 'Rename the file: letters, digits, hyphens.',
});
