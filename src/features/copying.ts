import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import type { Services } from '../host/services.ts';
import { citableAt, citableIn, citablePaper, type Citable } from '../queries/citable.ts';
import { isWhole, quotation } from '../queries/quotation.ts';
import { citationWords, quotationWords } from '../words/citing.ts';
import { fileName } from '../words/terms.ts';
import { offerEditedVersion, type Copied } from './advanceCopies.ts';
import { activeText, MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';

/** Copies the usual citation of the question, the answer or the paper at the cursor, or of a row of the sidebar. */
export const copyingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.copyCitation', async (given?: unknown) => {
  const found = ofRow(services, given) ?? ofEditor(services);
  if (!found?.cited) {
    vscode.window.setStatusBarMessage(services.word('command.noCitation'), MESSAGE_STAYS);
    return;
  }
  await copy(services, found.cited, null);
  if (found.copied) void offerEditedVersion(services, found.cited, found.copied, (cited, words) => copy(services, cited, words));
});

/** Copies the words that are selected, or the answer or question at the cursor, with their citation: for a text of one's own. */
export const quotingFeature: Feature = (services) => vscode.commands.registerCommand('anfrage.copyQuotation', async () => {
  const active = activeText(services), { word, folder } = services;
  if (!active) return;
  const { editor: { document, selection }, read } = active, span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }, text = quotation(read, span), whole = isWhole(read, span);
  if (text === null) vscode.window.setStatusBarMessage(word('command.noQuotation'), MESSAGE_STAYS);
  else await copyQuotation(services, citableAt(folder.corpus, read, span.start, whole ? null : span), { facts: factsOf(read), offset: span.start, words: { text, isWhole: whole } });
});

/** Copies words in quotation marks with their citation, and says where they are from. */
export async function copyQuotation(services: Services, cited: Citable | null, copied: Copied & { readonly words: object }): Promise<void> {
  await copy(services, cited, copied.words.text, copied.facts.uri);
  void offerEditedVersion(services, cited, copied, (edited, words) => copy(services, edited, words));
}

/** @param uri whose name stands for the citation of a text that bears no number */
async function copy(services: Services, cited: Citable | null, words: string | null, uri = ''): Promise<void> {
  const source = cited ? usualCitation(services, cited) : fileName(uri);
  await vscode.env.clipboard.writeText(words === null ? source : quotationWords(words, source));
  vscode.window.setStatusBarMessage(services.word('command.copied', { text: source }), MESSAGE_STAYS);
}

/** How everybody cites something: "BT-Drs. 19/5954, S. 3, Antwort zu Frage 2". */
export function usualCitation({ knowledge }: Services, cited: Citable): string {
  const { letter } = cited, from = letter?.from ?? null;
  return citationWords({ ...cited, letter: letter && { ...letter, from: from && (knowledge.shortName(from, letter.date) ?? from) } }, 'short');
}

interface Found {
  readonly cited: Citable | null;
  /** Null for a paper that is not here. */
  readonly copied: Copied | null;
}

function ofRow(services: Services, given: unknown): Found | null {
  const { facts, paper, span } = rowOf(services, given), { corpus } = services.folder;
  if (facts) return { cited: span ? citableIn(corpus, facts, span.start) : citablePaper(corpus, facts), copied: { facts, offset: span?.start ?? null, words: null } };
  return paper === null ? null : { cited: { paper, part: 'paper', labels: [], pages: [], letter: null, stage: null }, copied: null };
}

function ofEditor(services: Services): Found | null {
  const active = activeText(services);
  return active && { cited: citableAt(services.folder.corpus, active.read, active.offset), copied: { facts: factsOf(active.read), offset: active.offset, words: null } };
}
