import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { citableAt, citablePaper, type Citable } from '../queries/citable.ts';
import { quotation } from '../queries/quotation.ts';
import { citationWords, quotationWords } from '../words/citing.ts';
import { fileName } from '../words/terms.ts';
import { activeText, MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';

/** Copies the usual citation of the question, the answer or the paper at the cursor, or of a row of the tree of papers. */
export const copyingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.copyCitation', async (given?: unknown) => {
  const found = ofRow(services, given) ?? ofEditor(services), { word } = services;
  if (!found) {
    vscode.window.setStatusBarMessage(word('command.noCitation'), MESSAGE_STAYS);
    return;
  }
  const citation = usualCitation(services, found);
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(word('command.copied', { text: citation }), MESSAGE_STAYS);
});

/** Copies the words that are selected, or the answer or question at the cursor, with their citation: for a text of one's own. */
export const quotingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.copyQuotation', async () => {
  const active = activeText(services), { word, folder } = services;
  if (!active) return;
  const { editor: { document, selection }, read } = active, span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }, text = quotation(read, span);
  if (text === null) vscode.window.setStatusBarMessage(word('command.noQuotation'), MESSAGE_STAYS);
  else await copyQuotation(services, text, citableAt(folder.corpus, read, span.start, selection.isEmpty ? null : span), read.uri);
});

/** Copies words in quotation marks with their citation, and says where they are from. */
export async function copyQuotation(services: Services, text: string, cited: Citable | null, uri: string): Promise<void> {
  const source = cited ? usualCitation(services, cited) : fileName(uri);
  await vscode.env.clipboard.writeText(quotationWords(text, source));
  vscode.window.setStatusBarMessage(services.word('command.copied', { text: source }), MESSAGE_STAYS);
}

/** How everybody cites something: "BT-Drs. 19/5954, S. 3, Antwort zu Frage 2". */
export function usualCitation({ knowledge }: Services, cited: Citable): string {
  const { letter } = cited, from = letter?.from ?? null;
  return citationWords({ ...cited, letter: letter && { ...letter, from: from && (knowledge.shortName(from, letter.date) ?? from) } }, 'short');
}

function ofRow(services: Services, given: unknown): Citable | null {
  const { facts, paper } = rowOf(services, given);
  if (facts) return citablePaper(services.folder.corpus, facts);
  return paper === null ? null : { paper, part: 'paper', labels: [], pages: [], letter: null, stage: null };
}

function ofEditor(services: Services): Citable | null {
  const active = activeText(services);
  return active && citableAt(services.folder.corpus, active.read, active.offset);
}
