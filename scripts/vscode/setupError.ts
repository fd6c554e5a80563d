/** What usually helps when a package can't be fetched. */
const TRY_THIS = [
  'Is the npm registry, or your mirror of it, in reach? `npm ping` and `npm config get registry` tell.',
  'Is there room on the disk (about 600 MB under node_modules/.cache/vscode-host)?',
  'With a desktop VS Code whose command `code` is on the PATH nothing of this is needed for `npm start`; `npm test -- --fast` needs no VS Code.',
];

/** A VS Code or a browser could not be made ready. The message says which package, and what to try. */
export class SetupError extends Error {
  constructor(what: string, ...advice: readonly string[]) {
    super([what, ...(advice.length > 0 ? advice : TRY_THIS).map((line) => `  - ${line}`)].join('\n'));
    this.name = 'SetupError';
  }
}
