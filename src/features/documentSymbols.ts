import * as vscode from 'vscode';
import { factsOf, firstWords, type Facts } from '../corpus/facts.ts';
import { editorRange } from '../host/positions.ts';
import { withoutAnswer } from '../model/paper.ts';
import { outline, type OutlineNode } from '../queries/outline.ts';
import { askerWords, labelsWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** How much of a question its name has, in characters: breadcrumbs are to show it beside its answer's. */
const MOST = 60;

/** Outline, breadcrumbs, Go to Symbol in Editor, sticky scroll. */
export const documentSymbolsFeature: Feature = (services) => vscode.languages.registerDocumentSymbolProvider(INQUIRIES, {
  provideDocumentSymbols: async (document) => {
    const read = await services.documents.built(document), detail = detailOf(services.word, factsOf(read));
    return outline(read).map((node) => symbol(services.word, read.lineStarts, node, detail));
  },
}, { label: 'Anfrage' });

/** What stands behind a name: an answer's first words; who asks, in a collection; of a question whose answer stands elsewhere, which one that is, and that there is none. */
function detailOf(word: Words, { questions, answers }: Facts): (node: OutlineNode) => string {
  const open = new Set(answers.length ? withoutAnswer(questions, answers).map(({ label }) => label) : []), covering = new Map(answers.flatMap(({ covers }) => covers.map((label) => [label, covers])));
  return ({ kind, labels: [label], words, children, asker }) => {
    if (kind !== 'question') return kind === 'answer' ? words : '';
    const covers = covering.get(label!);
    if (!covers) return open.has(label!) ? word('questions.open') : '';
    return children.some((child) => child.kind === 'answer' && child.labels.includes(label!)) ? (asker ? askerWords(asker) : '') : `→ ${word('outline.answer', { labels: labelsWords(word, covers) })}`;
  };
}

function symbol(word: Words, lineStarts: Uint32Array, node: OutlineNode, detail: (node: OutlineNode) => string): vscode.DocumentSymbol {
  const range = editorRange(lineStarts, node.span), made = new vscode.DocumentSymbol(name(word, node), detail(node), KINDS[node.kind], range, editorRange(lineStarts, node.select));
  made.children = node.children.map((child) => symbol(word, lineStarts, child, detail));
  return made;
}

const KINDS = { zone: vscode.SymbolKind.File, portfolio: vscode.SymbolKind.Module, question: vscode.SymbolKind.Field, answer: vscode.SymbolKind.String } as const;

function name(word: Words, node: OutlineNode): string {
  switch (node.kind) {
    case 'zone': return node.words || word(`zone.${node.zone!}`);
    case 'portfolio': return node.words;
    case 'question': return `${labelWords(node.labels[0]!)} ${firstWords(node.words, MOST)}`.trimEnd();
    case 'answer': return word('outline.answer', { labels: labelsWords(word, node.labels) });
  }
}
