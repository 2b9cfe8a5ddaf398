/** I/O: reads the sources. A cast overrules the type checker: where one stands, a comment beside it says why it is safe. */
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { root } from './content.ts';

/** Every folder of the sources. */
const folders = (await readdir(join(root, 'src'), { withFileTypes: true })).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Lines of casts without a comment in their statement's first lines, on their own lines, or directly above either. */
function castsWithoutReason(name: string, text: string): number[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') {
      let statement: ts.Node = node;
      while (!ts.isStatement(statement) && !ts.isPropertyAssignment(statement) && !ts.isClassElement(statement))
        statement = statement.parent;
      const [first, own] = [lineOf(statement.getStart()), lineOf(node.getStart())];
      const near = [first - 1, first, own - 1, own, lineOf(node.getEnd())];
      if (!near.some((line) => /(?<!:)\/\/|\*\//.test(lines[line] ?? ''))) found.push(own + 1);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('casts say why they are safe', async () => {
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(join(root, 'src', folder), { recursive: true });
    for (const name of names.filter((each) => /(?<!\.test|\.d)\.ts$/.test(each))) {
      const text = await readFile(join(root, 'src', folder, name), 'utf8');
      found.push(...castsWithoutReason(name, text).map((line) => `src/${folder}/${name}:${line}`));
    }
  }
  assert.deepEqual(found, []);
});

test('the rule sees a bare cast, and lets one with a reason and `as const` be', () => {
  assert.deepEqual(castsWithoutReason('a.ts', 'const a = 1 as number;\n\nconst b = [1] as const;\n'), [1]);
  assert.deepEqual(castsWithoutReason('a.ts', '// It is one.\nconst a = 1 as number;\n'), []);
});
