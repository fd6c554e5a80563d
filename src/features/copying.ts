import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { citableAt, citablePaper, type Citable } from '../queries/citable.ts';
import { citationWords } from '../words/citing.ts';
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

/** How everybody cites something: "BT-Drs. 19/5954, Antwort zu Frage 2". */
export function usualCitation({ knowledge }: Services, cited: Citable): string {
  const { letter } = cited, from = letter?.from ?? null;
  return citationWords({ ...cited, letter: letter && { ...letter, from: from && (knowledge.shortName(from) ?? from) } }, 'short');
}

function ofRow(services: Services, given: unknown): Citable | null {
  const { facts, paper } = rowOf(services, given);
  if (facts) return citablePaper(services.folder.corpus, facts);
  return paper === null ? null : { paper, part: 'paper', labels: [], letter: null };
}

function ofEditor(services: Services): Citable | null {
  const active = activeText(services);
  return active && citableAt(services.folder.corpus, active.read, active.offset);
}
