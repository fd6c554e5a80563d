import * as vscode from 'vscode';
import type { Facts } from '../corpus/facts.ts';
import type { Services } from '../host/services.ts';
import { settings } from '../host/settings.ts';
import type { Citable } from '../queries/citable.ts';
import { citableIn, citablePaper } from '../queries/citable.ts';
import { quotation } from '../queries/quotation.ts';
import { editedVersion, sameIn } from '../queries/versions.ts';
import { fileName } from '../words/terms.ts';
import type { ToCompare } from './comparing.ts';

/** What was copied: the question or the answer at an offset, or words of it; without an offset the paper. */
export interface Copied {
  readonly facts: Facts;
  readonly offset: number | null;
  /** The words that were copied with the citation, and whether they are all of the question or the answer. */
  readonly words: { readonly text: string; readonly isWhole: boolean } | null;
}

/** Says that something was copied from an advance copy, where the user wants to know. */
export function tellOfAdvanceCopy({ word }: Services, cited: readonly Citable[]) {
  if (cited.some(({ stage }) => stage) && settings().warnings.advanceCopy) void vscode.window.showWarningMessage(word('advance.copied'));
}

/** The same of one place; where the edited version is in the folder, offers to copy the place from there. @param copy copies a citation with words or without */
export async function offerEditedVersion(services: Services, cited: Citable | null, copied: Copied, copy: (cited: Citable, words: string | null) => Promise<void>) {
  const { word, folder: { corpus } } = services, edited = editedVersion(corpus, copied.facts);
  if (!cited?.stage || !edited) {
    tellOfAdvanceCopy(services, cited ? [cited] : []);
    return;
  }
  if (!settings().warnings.advanceCopy) return;
  const copyEdited = word('advance.copyEdited'), compare = word('advance.compare'), toCompare = () => vscode.commands.executeCommand('anfrage.compareVersions', { document: copied.facts.uri, beside: edited.uri } satisfies ToCompare);
  const chosen = await vscode.window.showWarningMessage(word('advance.copiedHere', { document: fileName(edited.uri) }), copyEdited, compare);
  if (chosen === compare) await toCompare();
  if (chosen !== copyEdited) return;
  const found = await inEdited(services, edited, copied);
  if (found) await copy(found.cited, found.words);
  else if (await vscode.window.showWarningMessage(word('advance.changed'), compare) === compare) await toCompare();
}

/** The same place of the edited version; null where the words are others there. */
async function inEdited({ folder }: Services, edited: Facts, { facts, offset, words }: Copied): Promise<{ readonly cited: Citable; readonly words: string | null } | null> {
  const at = offset === null ? null : sameIn(edited, facts, offset), cited = at === null ? citablePaper(folder.corpus, edited) : citableIn(folder.corpus, edited, at);
  if (!cited) return null;
  if (!words) return { cited, words: null };
  const document = at === null ? null : await folder.read(edited.uri), text = document && quotation(document, { start: at!, end: at! });
  if (text === null) return null;
  return words.isWhole ? { cited, words: text } : text.includes(words.text) ? { cited, words: words.text } : null;
}
