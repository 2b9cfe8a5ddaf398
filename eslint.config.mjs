import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', '.astro/', '.sanad/', 'node_modules/', 'tests/fixtures/', 'tests/bench/peers/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // Indexed access is checked by the compiler; where an index is known to exist the mark is the honest form.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    // HTML is printed in one place, which takes the type that only escaping makes (src/model/html.ts).
    ignores: ['src/site/components/Markup.astro'],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/model/html.ts', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSTypeReference[typeName.name="Html"]',
          message: 'HTML is made by the functions of src/model/html.ts, never by a cast.',
        },
        {
          selector: 'CallExpression[callee.name=/^(unescapeHTML|markHTMLString)$/]',
          message: 'HTML is printed by src/site/components/Markup.astro alone.',
        },
      ],
    },
  },
);
