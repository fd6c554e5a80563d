import * as vscode from 'vscode';

/**
 * The extension is built in parts (scripts/build.mjs), so that little is loaded when VS Code starts: `extension` at once, `main` right afterwards,
 * together with `knowledge`, the actors and systems that Anfrage brings along; `later`, `pdf`, what reads PDFs, and `reader`, what reads papers in threads, and `word`, what writes Word files, when they are first needed. `later` holds what the source imports with `import()`: the build puts `laterPart` in the place of that.
 */
export type PartName = 'main' | 'knowledge' | 'later' | 'pdf' | 'reader' | 'word';

/** Loads a part; gives what it exports. */
export type LoadPart = (name: PartName) => Promise<unknown>;

/** The build says for which extension host it is. */
declare const HOST: 'node' | 'web';

export function partLoader(extension: vscode.Uri): LoadPart {
  const loaded = new Map<PartName, Promise<unknown>>();
  return (name) => {
    const part = loaded.get(name) ?? (HOST === 'web' ? evaluated(partFile(extension, name)) : required(`./${name}.node.cjs`));
    loaded.set(name, part);
    return part;
  };
}

/** The file of a part. */
export function partFile(extension: vscode.Uri, name: PartName): vscode.Uri {
  return vscode.Uri.joinPath(extension, `dist/${name}.${HOST}.cjs`);
}

/** Not at once: the caller goes on first. */
async function required(file: string): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return require(file); // eslint-disable-line @typescript-eslint/no-require-imports -- a file beside this bundle
}

/** In a web worker one can't require a file. This is what VS Code itself does with the first one. */
async function evaluated(uri: vscode.Uri): Promise<unknown> {
  const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), module = { exports: {} };
  const evaluate = new Function('module', 'exports', 'require', `${source}\n//# sourceURL=${uri.toString(true)}`) as (module: object, exports: object, require: NodeJS.Require) => void;
  evaluate(module, module.exports, require);
  return module.exports;
}

let load: LoadPart;

/** Says how `laterPart` comes to its part. */
export function laterParts(loader: LoadPart) { load = loader; }

/** A module that the source imports with `import()`. @param own the part that is this module alone */
export async function laterPart(module: string, own?: PartName): Promise<unknown> {
  if (own) return load(own);
  return (await load('later') as Readonly<Record<string, () => Promise<unknown>>>)[module]!();
}
