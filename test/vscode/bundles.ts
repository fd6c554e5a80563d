/** Where scripts/build.mjs puts the test entries, relative to the root. */
export const TEST_BUNDLES = { node: 'out/vscode-tests/node.cjs', web: 'out/vscode-tests/web.cjs' };
