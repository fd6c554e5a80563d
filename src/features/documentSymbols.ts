import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import { outline, type OutlineNode } from '../queries/outline.ts';
import { labelsWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** Outline, breadcrumbs, Go to Symbol in Editor, sticky scroll. */
export const documentSymbolsFeature: Feature = (services) => vscode.languages.registerDocumentSymbolProvider(INQUIRIES, {
  provideDocumentSymbols: (document) => {
    const read = services.read(document);
    return innermostFirst(outline(read)).map((node) => symbol(services.word, read.lineStarts, node));
  },
}, { label: 'Anfrage' });

function symbol(word: Words, lineStarts: Uint32Array, node: OutlineNode): vscode.DocumentSymbol {
  const range = editorRange(lineStarts, node.span), made = new vscode.DocumentSymbol(name(word, node), node.kind === 'answer' ? node.words : '', KINDS[node.kind], range, editorRange(lineStarts, node.select));
  made.children = innermostFirst(node.children).map((child) => symbol(word, lineStarts, child));
  return made;
}

const KINDS = { zone: vscode.SymbolKind.Namespace, question: vscode.SymbolKind.Field, answer: vscode.SymbolKind.String } as const;

function name(word: Words, node: OutlineNode): string {
  switch (node.kind) {
    case 'zone': return word(`zone.${node.zone!}`);
    case 'question': return `${labelWords(node.labels[0]!)} ${node.words}`.trimEnd();
    case 'answer': return word('outline.answer', { labels: labelsWords(word, node.labels) });
  }
}

/** Breadcrumbs take the first of several siblings that hold the cursor: the one that starts last is the one that is meant. Views sort by position themselves. */
function innermostFirst(nodes: readonly OutlineNode[]): OutlineNode[] {
  return [...nodes].sort((a, b) => b.span.start - a.span.start || a.span.end - b.span.end);
}
