import * as vscode from 'vscode';
import { INQUIRY } from '../host/documents.ts';
import { onSettings, settings } from '../host/settings.ts';
import { shortTitles, titleHints } from '../queries/titles.ts';
import { servedText, TEXTS, titleOf, type Feature } from './feature.ts';

/** The title of a cited paper behind its number. Inquiries cite so much that titles would crowd: there they are off unless the user wants them. */
export const hintsFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>(), tell = () => { changed.fire(); };
  return vscode.Disposable.from(
    changed, services.folder.onDidChange(tell), services.catalogues.onDidChange(tell), onSettings(['hints'], tell),
    vscode.languages.registerInlayHintsProvider(TEXTS, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range) => {
        const { titles } = settings().hints;
        if (titles === 'off' || (titles === 'otherTexts' && document.languageId === INQUIRY)) return [];
        const read = servedText(services, document), within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return read && shortTitles(titleHints(read, within, titleOf(services)), (offset) => document.positionAt(offset).line).map(({ offset, title, words }) => {
          const hint = new vscode.InlayHint(document.positionAt(offset), words);
          hint.tooltip = title;
          hint.paddingLeft = true;
          return hint;
        });
      },
    }),
  );
};
