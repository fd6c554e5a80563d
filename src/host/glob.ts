/** The globs of VS Code's settings as patterns: `**` for any folders, `*` and `?` within one name, `{a,b}`, `[abc]`. */

const SPECIAL = /\*\*\/|\*\*|\*|\?|\{|\}|,|\[[^\]/]+\]|[\\^$.|+()[\]]/g;

/** A test for paths with "/" between names. Like the editor's, a glob without "/" means the file's name, and case doesn't count. */
export function globTest(glob: string): (path: string) => boolean {
  let depth = 0;
  const source = glob.replace(SPECIAL, (mark) => {
    switch (mark) {
      case '**/': return '(?:[^/]*/)*';
      case '**': return '.*';
      case '*': return '[^/]*';
      case '?': return '[^/]';
      case '{': depth++; return '(?:';
      case '}': return depth > 0 ? (depth--, ')') : '\\}';
      case ',': return depth > 0 ? '|' : ',';
      default: return mark.length > 1 ? mark.replace(/^\[!/, '[^').replace(/\\/g, '\\\\') : `\\${mark}`;
    }
  });
  const pattern = compiled(`^${source}${')'.repeat(depth)}$`), wholePath = glob.includes('/');
  return (path) => pattern !== null && pattern.test(wholePath ? path : path.slice(path.lastIndexOf('/') + 1));
}

/** Whether a path, or a folder that it lies in, fits one of several globs: "node_modules" excludes what lies below. */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map(globTest);
  return (path) => tests.some((test) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) if (test(path.slice(0, end))) return true;
    return false;
  });
}

function compiled(source: string): RegExp | null {
  try {
    return new RegExp(source, 'i');
  } catch {
    return null; // a glob that nobody can read fits nothing
  }
}
