import * as vscode from 'vscode';
import { LINK_COMMANDS } from '../exports/links.ts';
import { factsOf } from '../corpus/facts.ts';
import type { Label } from '../model/label.ts';
import { paperIdParts, type PaperId } from '../model/paperId.ts';
import { paperTarget } from '../queries/definition.ts';
import { atPage, pdfPageAt, printedPaperAt } from '../queries/pages.ts';
import { partner } from '../queries/partner.ts';
import type { Target } from '../queries/place.ts';
import type { Services } from '../host/services.ts';
import { fileName, labelsWords, paperWords } from '../words/terms.ts';
import { activeText, MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';
import { pickPaper } from './goTo.ts';
import { missingUri } from './missingPage.ts';

/** The commands. Those of hovers and trees get plain data, which is checked: anybody can call them. */
export const commandsFeature: Feature = (services) => {
  const commands: Readonly<Record<string, (...args: unknown[]) => Promise<void>>> = {
    'anfrage.goToAnswer': () => goToPartner(services, 'answer'),
    'anfrage.goToQuestion': () => goToPartner(services, 'question'),
    [LINK_COMMANDS.openPlace]: (uri, start, end) => openPlace(services, String(uri), Number(start) || 0, Number(end) || 0),
    [LINK_COMMANDS.openPaper]: async (given) => {
      const named = paperNamed(given), picked = named === null ? await pickPaper(services) : null, place = picked?.place?.target, facts = picked?.uri ? services.folder.corpus.document(picked.uri) : null;
      if (place) await openPlace(services, place.uri, place.select.start, place.select.end);
      else if (facts) await openPlace(services, facts.uri, facts.start, facts.start);
      else if (named ?? picked?.paper) await openPaper(services, (named ?? picked?.paper)!);
    },
    'anfrage.openOfficialPdf': async (given) => {
      const named = paperNamed(given), active = activeText(services), facts = active && factsOf(active.read);
      const paper = named ?? (await pickPaper(services, numberOf(facts && (printedPaperAt(facts, active.offset) ?? facts.head.id))))?.paper;
      if (paper) await openPdf(services, paper, facts && named === null ? pdfPageAt(facts, active.offset, paper) : null);
    },
    'anfrage.showCitationHierarchy': (given) => showHierarchy(services, given),
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)));
};

async function goToPartner(services: Services, side: 'answer' | 'question') {
  const active = activeText(services);
  if (!active) return;
  const { editor, read, offset } = active, { labels, targets } = partner(services.folder.corpus, read, offset, side);
  if (targets.length === 0) vscode.window.setStatusBarMessage(withoutPartner(services, labels, side), MESSAGE_STAYS);
  else if (targets.length === 1) await reveal(startOf(services, targets[0]!), editor.viewColumn);
  else await vscode.commands.executeCommand('editor.action.goToLocations', editor.document.uri, editor.selection.active, targets.map((target) => startOf(services, target)), 'gotoAndPeek');
}

/** Why there is nothing to go to: the cursor stands in no question, or nobody has answered it. */
function withoutPartner({ word }: Services, labels: readonly Label[], side: 'answer' | 'question'): string {
  if (labels.length) return word(side === 'answer' ? 'hover.noAnswer' : 'hover.noPlace', { label: labelsWords(word, labels) });
  return word(side === 'answer' ? 'command.noAnswer' : 'command.noQuestion');
}

function startOf(services: Services, { uri, select }: Target): vscode.Location {
  return services.location(uri, { start: select.start, end: select.start });
}

/** Shows a place of a document; where that is gone it says so. */
export async function openPlace(services: Services, uri: string, start: number, end: number, viewColumn?: vscode.ViewColumn) {
  try {
    await reveal(services.location(uri, { start, end: Math.max(start, end) }), viewColumn);
  } catch {
    void vscode.window.showWarningMessage(services.word('command.gone', { document: fileName(uri) }));
  }
}

async function openPaper(services: Services, paper: PaperId) {
  const target = paperTarget(services.folder.corpus, paper, null);
  if (target) await openPlace(services, target.uri, target.select.start, target.select.end);
  else await vscode.window.showTextDocument(missingUri(services.word, paper));
}

/** VS Code's own view, at the cursor or at the start of what a row of the tree names. */
async function showHierarchy(services: Services, given: unknown) {
  const { facts, paper } = rowOf(services, given);
  if (facts) await openPlace(services, facts.uri, facts.start, facts.start);
  else if (paper !== null) await openPaper(services, paper);
  await vscode.commands.executeCommand('editor.showCallHierarchy');
}

/** Opens the official PDF of a paper in the browser. */
export async function openPdf(services: Services, paper: PaperId, page: number | null) {
  const pdf = atPage(services.catalogue().address(paper), page);
  if (pdf) await vscode.env.openExternal(vscode.Uri.parse(pdf)); // VS Code asks before it leaves for a site that the user does not trust yet
  else void vscode.window.showInformationMessage(services.word('command.noPdf', { paper: paperWords(services.word, paper) }));
}

async function reveal({ uri, range }: vscode.Location, viewColumn?: vscode.ViewColumn) {
  const options = viewColumn === undefined ? {} : { viewColumn };
  await vscode.window.showTextDocument(uri, { selection: range, ...options });
}

/** The paper that a link or a row of the sidebar names; null where the user is to be asked. */
function paperNamed(given: unknown): PaperId | null {
  const named = typeof given === 'string' ? given : (given as { paper?: unknown } | null | undefined)?.paper;
  return typeof named === 'string' && paperIdParts(named) ? named : null;
}

/** A number as people type it: the Bundestag's without its code. */
function numberOf(paper: PaperId | null | undefined): string {
  return paper?.replace(/^BT /, '') ?? '';
}
