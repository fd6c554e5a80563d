import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { paperIdParts } from '../model/paperId.ts';
import { citableAt, citablePaper, type Citable } from '../queries/citable.ts';
import { citationWords } from '../words/citing.ts';
import { MESSAGE_STAYS, served, type Feature } from './feature.ts';

/** Copies the usual citation of the question, the answer or the paper at the cursor, or of a row of the tree of papers. */
export const copyingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.copyCitation', async (given?: unknown) => {
  const found = ofRow(services, given) ?? ofEditor(services), { word, knowledge } = services;
  if (!found) {
    vscode.window.setStatusBarMessage(word('command.noCitation'), MESSAGE_STAYS);
    return;
  }
  const { letter } = found, from = letter?.from ?? null;
  const citation = citationWords({ ...found, letter: letter && { ...letter, from: from && (knowledge.shortName(from) ?? from) } }, 'short');
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(word('command.copied', { text: citation }), MESSAGE_STAYS);
});

/** A row of the tree is a document, or a paper that is not here. */
function ofRow({ folder: { corpus } }: Services, given: unknown): Citable | null {
  const { document, paper } = (given ?? {}) as { readonly document?: unknown; readonly paper?: unknown };
  const facts = typeof document === 'string' ? corpus.document(document) : null;
  if (facts) return citablePaper(corpus, facts);
  return typeof paper === 'string' && paperIdParts(paper) ? { paper, part: 'paper', labels: [], letter: null } : null;
}

function ofEditor(services: Services): Citable | null {
  const editor = vscode.window.activeTextEditor, read = editor && served(services, editor.document);
  return editor && read ? citableAt(services.folder.corpus, read, editor.document.offsetAt(editor.selection.active)) : null;
}
