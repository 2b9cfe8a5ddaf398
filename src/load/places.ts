/** I/O: places in facts and registries, for problems found when the Library is put together. */
import { join } from 'node:path';
import { factsFile, kindFolder, kinds } from '../model/kinds/index.ts';
import type { Place } from '../model/problems.ts';
import { readAgain } from './files.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** The YAML of folders known from before is read again only when something is wrong in it. */
export function createPlaces(
  yaml: Record<string, Yaml>,
  content: string,
): (owner: string, path: (string | number)[]) => Place {
  const parsed = new Map<string, Yaml | undefined>(Object.entries(yaml));
  return (owner, path) => {
    const kind = kinds.find((candidate) => owner.startsWith(`${kindFolder(candidate)}/`));
    const file = kind ? `${owner}/${factsFile(kind)}` : owner;
    if (!parsed.has(file)) {
      try {
        parsed.set(file, parseYaml(readAgain(join(content, file)), file));
      } catch {
        parsed.set(file, undefined);
      }
    }
    return parsed.get(file)?.place(path) ?? { file };
  };
}
