/** Stack traces of the tests that name our sources instead of the bundles. (In an extension host VS Code makes the traces itself.) */
import fs from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../scripts/npm.mjs';

/** A place in one of our bundles, however the host names it: a path, or an address of the server with a mark behind it. */
const PLACE = /[^\s()]*\/((?:out\/vscode-tests|dist)\/[\w.-]+?\.cjs)(?:\.js)?(#vscode-extension)?:(\d+):(\d+)/g;
/** The web worker wraps what it loads into a function, which takes two lines. */
const LINES_OF_WRAPPER = 2;

const maps = new Map<string, SourceMap | null>();

/** Puts source file, line and column in place of each place in a bundle. */
export function withSourcePlaces(line: string): string {
  return line.replace(PLACE, (place: string, bundle: string, wrapped: string | undefined, row: string, column: string) => {
    const bundleLine = Number(row) - 1 - (wrapped ? LINES_OF_WRAPPER : 0);
    const found = mapOf(bundle)?.findEntry(bundleLine, Number(column) - 1);
    if (!found || !('originalSource' in found)) return place;
    const source = path.relative(process.cwd(), path.resolve(ROOT, path.dirname(bundle), found.originalSource));
    return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
  });
}

function mapOf(bundle: string): SourceMap | null {
  let map = maps.get(bundle);
  if (map === undefined) {
    const file = path.join(ROOT, `${bundle}.map`);
    map = fs.existsSync(file) ? new SourceMap(JSON.parse(fs.readFileSync(file, 'utf8'))) : null;
    maps.set(bundle, map);
  }
  return map;
}
