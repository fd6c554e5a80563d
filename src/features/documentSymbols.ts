import * as vscode from 'vscode';
import { firstWords } from '../corpus/facts.ts';
import { editorRange } from '../host/positions.ts';
import { outline, type OutlineNode } from '../queries/outline.ts';
import { labelsWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** How much of a question its name has, in characters: breadcrumbs are to show it beside its answer's. */
const MOST = 60;

/** Outline, breadcrumbs, Go to Symbol in Editor, sticky scroll. */
export const documentSymbolsFeature: Feature = (services) => vscode.languages.registerDocumentSymbolProvider(INQUIRIES, {
  provideDocumentSymbols: (document) => {
    const read = services.read(document);
    return outline(read).map((node) => symbol(services.word, read.lineStarts, node));
  },
}, { label: 'Anfrage' });

function symbol(word: Words, lineStarts: Uint32Array, node: OutlineNode): vscode.DocumentSymbol {
  const range = editorRange(lineStarts, node.span), made = new vscode.DocumentSymbol(name(word, node), node.kind === 'answer' ? node.words : '', KINDS[node.kind], range, editorRange(lineStarts, node.select));
  made.children = node.children.map((child) => symbol(word, lineStarts, child));
  return made;
}

const KINDS = { zone: vscode.SymbolKind.File, question: vscode.SymbolKind.Field, answer: vscode.SymbolKind.String } as const;

function name(word: Words, node: OutlineNode): string {
  switch (node.kind) {
    case 'zone': return word(`zone.${node.zone!}`);
    case 'question': return `${labelWords(node.labels[0]!)} ${firstWords(node.words, MOST)}`.trimEnd();
    case 'answer': return word('outline.answer', { labels: labelsWords(word, node.labels) });
  }
}
