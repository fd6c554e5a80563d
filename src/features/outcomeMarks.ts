import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import { coalesced } from '../host/coalesce.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { onSettings, settings } from '../host/settings.ts';
import { atQuestions, markOf, MARKS, type Mark } from '../queries/outcomeMarks.ts';
import type { Feature } from './feature.ts';

/** How long typing rests before marks are made anew, in milliseconds. */
const REST = 400;

type Sign = Mark | 'answered';

/** What each is drawn as, in a square of sixteen. */
const SHAPES: Readonly<Record<Sign, string>> = {
  open: '<circle cx="8" cy="8" r="3.6"/>',
  partly: '<circle cx="8" cy="8" r="3.6"/><path fill="C" d="M8 4.4a3.6 3.6 0 0 0 0 7.2z"/>',
  refused: '<circle cx="8" cy="8" r="3.6"/><path d="M5.5 10.5l5-5"/>',
  pending: '<circle cx="8" cy="8" r="3.6"/><path d="M8 5.8V8l1.5 1"/>',
  classified: '<path d="M6.3 7.4V6a1.7 1.7 0 0 1 3.4 0v1.4"/><path fill="C" d="M5 7.5h6v4H5z"/>',
  elsewhere: '<path d="M4.5 8h6.5M8.5 5.5L11 8l-2.5 2.5"/>',
  disputed: '<path d="M5 6.6h6M5 9.4h6M9.6 4.6l-3.2 6.8"/>',
  answered: '<circle cx="8" cy="8" r="1.2"/>',
};

const { ColorThemeKind } = vscode;
/** Discreet, but with the contrast that symbols need: at least 3 to 1, in the themes of high contrast 7 to 1. */
const COLOURS: Readonly<Record<vscode.ColorThemeKind, string>> = {
  [ColorThemeKind.Light]: '#9a5b00', [ColorThemeKind.Dark]: '#c9944a', [ColorThemeKind.HighContrast]: '#ffcc66', [ColorThemeKind.HighContrastLight]: '#6b3d00',
};

/** Marks at the edge of an inquiry for what came of each question, at its number: for those that are not simply answered, unless the user wants all. */
export const outcomeMarksFeature: Feature = (services) => {
  let types = typesFor(vscode.window.activeColorTheme.kind);
  const apply = () => { for (const editor of vscode.window.visibleTextEditors) mark(services, editor, types); };
  const anew = () => {
    for (const type of types.values()) type.dispose();
    types = typesFor(vscode.window.activeColorTheme.kind);
    apply();
  };
  const later = coalesced(apply, REST);
  later();
  return vscode.Disposable.from(
    later, { dispose: () => { for (const type of types.values()) type.dispose(); } },
    services.outcomes.onDidChange(later), services.documents.onDidRest(later), onSettings(['outcomes'], apply),
    vscode.window.onDidChangeVisibleTextEditors(apply), vscode.window.onDidChangeActiveColorTheme(anew), vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document.languageId === INQUIRY) later(); }),
  );
};

function mark(services: Services, editor: vscode.TextEditor, types: ReadonlyMap<Sign, vscode.TextEditorDecorationType>) {
  const { document } = editor, { gutter } = settings().outcomes;
  if (services.documents.isTyped(document)) return; // marks move with the text until that rests
  const read = document.languageId === INQUIRY && gutter !== 'off' ? services.read(document) : null, facts = read && factsOf(read);
  const places = facts ? atQuestions(facts, services.outcomes.of(facts)).map(({ outcome, span }) => ({ sign: markOf(outcome) ?? 'answered', range: editorRange(facts.lineStarts, span) })) : [];
  for (const [sign, type] of types) editor.setDecorations(type, sign === 'answered' && gutter !== 'all' ? [] : places.filter((place) => place.sign === sign).map(({ range }) => range));
}

function typesFor(theme: vscode.ColorThemeKind): ReadonlyMap<Sign, vscode.TextEditorDecorationType> {
  return new Map(([...MARKS, 'answered'] as const).map((sign) => [sign, vscode.window.createTextEditorDecorationType({ gutterIconPath: icon(SHAPES[sign], COLOURS[theme]), gutterIconSize: 'contain' })]));
}

function icon(shape: string, colour: string): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">${shape.replaceAll('"C"', `"${colour}"`)}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
}
