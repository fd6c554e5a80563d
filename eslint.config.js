// The rooms of the house, from the top down: a room imports from the rooms below it alone (ARCHITECTURE.md).
import tseslint from 'typescript-eslint';

const ROOMS = ['features', 'views', 'host', 'exports', 'words', 'queries', 'corpus', 'paper', 'citations', 'entities', 'pdf', 'text', 'model'];
const MAY_USE_VSCODE = ['features', 'views', 'host'];

const above = (room) => [
  ...ROOMS.slice(0, ROOMS.indexOf(room)).map((upper) => ({ group: [`**/${upper}/**`], message: `${room}/ lies below ${upper}/.` })),
  { group: ['**/extension.ts', '**/cli.ts'], message: 'The doors import the rooms, not the other way round.' },
];
const noVscode = [{ group: ['vscode'], message: 'Only extension.ts, features/, views/ and host/ may use vscode.' }];
const noNode = [{ group: ['node:*', 'fs', 'path', 'os', 'url', 'util', 'crypto', 'worker_threads', 'child_process'], message: 'Node is for cli.ts and *.node.ts.' }];
const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns: patterns.flat() }] });

/** Facts of packed papers are read when somebody asks: they have no fields of their own that a spread would find. */
const noSpreadFacts = ['ObjectExpression > SpreadElement > Identifier.argument[name=/^(facts|counted)$/]', 'ObjectExpression > SpreadElement > MemberExpression.argument[property.name=/^(facts|counted)$/]', 'VariableDeclarator[init.name=/^(facts|counted)$/] > ObjectPattern > RestElement']
  .map((selector) => ({ selector, message: 'Facts cannot be spread: `plainFacts` makes what can be.' }));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', 'test/vscode/fixtures/'] },
  ...tseslint.configs.strict.map((c) => ({ ...c, files: ['**/*.ts'] })),
  ...tseslint.configs.stylistic.map((c) => ({ ...c, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes it the plain way to say "this index exists"
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-console': 'off',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...noSpreadFacts] } },
  ...ROOMS.map((room) => ({ files: [`src/${room}/**/*.ts`], rules: restrict(above(room), noNode, MAY_USE_VSCODE.includes(room) ? [] : noVscode) })),
  ...ROOMS.map((room) => ({ files: [`src/${room}/**/*.node.ts`], rules: restrict(above(room), MAY_USE_VSCODE.includes(room) ? [] : noVscode) })),
  { files: ['src/viewer/**/*.ts'], rules: restrict(noVscode, noNode, [{ group: ['**/features/**', '**/views/**', '**/host/**'], message: 'The page of a webview has no VS Code.' }]) },
  { files: ['src/cli.ts'], rules: restrict(noVscode, [{ group: ['**/features/**', '**/views/**', '**/host/**', '**/extension.ts'], message: 'The command line knows the core alone.' }]) },
  { files: ['src/extension.ts'], rules: restrict(noNode, [{ group: ['**/cli.ts'], message: 'Two doors of one house that do not know each other.' }]) },
);
