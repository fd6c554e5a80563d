import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { onSettings, settings } from '../host/settings.ts';
import { citedParts } from '../queries/cited.ts';
import type { Place } from '../queries/place.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** A lens that shows who cites what stands below it. */
class CitedLens extends vscode.CodeLens {
  constructor(range: vscode.Range, readonly uri: vscode.Uri, readonly places: readonly Place[]) { super(range); }
}

/** What stands above the lines of an inquiry: how often a paper, a question or an answer is cited; a click shows by whom. */
export const lensesFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>(), tell = () => { changed.fire(); };
  return vscode.Disposable.from(
    changed, services.folder.onDidChange(tell), onSettings(['lenses'], tell),
    vscode.languages.registerCodeLensProvider(INQUIRIES, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        if (!settings().lenses.cited) return [];
        await services.folder.settled();
        const read = services.read(document);
        return citedParts(services.folder.corpus, read).map(({ span, places }) => new CitedLens(editorRange(read.lineStarts, { start: span.start, end: span.start }), document.uri, places));
      },
      resolveCodeLens: (lens) => {
        if (!(lens instanceof CitedLens)) return lens;
        lens.command = {
          title: services.word.count('cited', lens.places.length), command: 'editor.action.showReferences',
          arguments: [lens.uri, lens.range.start, lens.places.map(({ uri, span }) => services.location(uri, span))],
        };
        return lens;
      },
    }),
  );
};
