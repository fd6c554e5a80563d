import type { ListItem } from 'mdast';
import * as vscode from 'vscode';
import type { RowWords } from '../exports/rows.ts';
import type { Services } from '../host/services.ts';
import type { EntityId } from '../model/entity.ts';
import { citablePaper, type Citable } from '../queries/citable.ts';
import { introduction } from '../queries/definition.ts';
import type { Wanted } from '../queries/details.ts';
import { entityRow, type EntityRow } from '../queries/entities.ts';
import { questionsLeftOpen } from '../queries/leftOpen.ts';
import { quotedMentions, quotedPlaces } from '../queries/mentions.ts';
import type { TreeNode } from '../views/tree.ts';
import { tellOfAdvanceCopy } from './advanceCopies.ts';
import { usualCitation } from './copying.ts';
import { MESSAGE_STAYS, rowOf, type Feature } from './feature.ts';
import { missingUri } from './missingPage.ts';

/** How many mentions of a name are copied at most. */
const MOST_MENTIONS = 500;

/** What can be done with the rows of the sidebar besides opening them. */
export const rowsFeature: Feature = (services) => vscode.Disposable.from(
  vscode.commands.registerCommand('anfrage.copyMarkdown', (row?: unknown, selected?: unknown) => copyMarkdown(services, Array.isArray(selected) && selected.length ? selected : [row])),
  vscode.commands.registerCommand('anfrage.findMentions', (row?: unknown) => findMentions(services, row)),
  vscode.commands.registerCommand('anfrage.openToSide', (row?: unknown) => openToSide(services, row)),
);

/** Copies what rows name: of an actor or a system those mentions that the row counts (`said`). */
export async function copyMarkdown(services: Services, rows: readonly unknown[]) {
  const { word } = services, { rowsMarkdown, ...make } = await import('../exports/rows.ts'), cited: Citable[] = [], words = rowWords(services, cited); // with the Markdown libraries
  const items = (await Promise.all(rows.map((row) => itemOf(services, make, words, row, true)))).filter((item) => item !== null);
  if (!items.length) return;
  await vscode.env.clipboard.writeText(rowsMarkdown(items));
  const name = rows.length === 1 ? nameRow(services, rows[0]) : null;
  const told = name ? word('command.copiedName', { name: name.name, counts: word.count('inDocuments', name.documents, { what: word.count('mentions', name.mentions) }) }) : word('command.copiedRows', { rows: word.count('rows', items.length) });
  vscode.window.setStatusBarMessage(told, MESSAGE_STAYS);
  tellOfAdvanceCopy(services, cited);
}

/** Copies the answers that a details page shows: of all time or of its year. */
export async function copyAnswers(services: Services, id: EntityId, wanted: Wanted) {
  const { word, folder } = services, [{ rowsMarkdown, answersItem }, { entityDetails, periodWords, quotedAnswers }] = await Promise.all([import('../exports/rows.ts'), import('../exports/entityPage.ts')]);
  const details = entityDetails(folder.corpus, { entityOf: services.entityOf, oneName: services.knowledge.oneName }, id, wanted), { name, period, answers: { shown } } = details;
  const quoted = await quotedAnswers(folder.corpus, (uri) => folder.read(uri), shown);
  const cited: Citable[] = [];
  await vscode.env.clipboard.writeText(rowsMarkdown([answersItem(rowWords(services, cited), details, quoted)]));
  vscode.window.setStatusBarMessage(word('command.copiedName', { name: period ? `${name} (${periodWords(word, period)})` : name, counts: word.count('answers', quoted.length) }), MESSAGE_STAYS);
  tellOfAdvanceCopy(services, cited);
}

/** @param made takes up what is cited */
function rowWords(services: Services, made: Citable[]): RowWords {
  return {
    word: services.word, addressOf: (paper) => services.catalogue().address(paper),
    cite: (cited) => {
      made.push(cited);
      return usualCitation(services, cited);
    },
  };
}

/** The actor or system that a row names, with what the row counts. */
function nameRow(services: Services, row: unknown): EntityRow | null {
  const { entity } = rowOf(services, row), { said } = (row ?? {}) as { readonly said?: unknown };
  return entity === null ? null : entityRow(services.folder.corpus, entity, services.entityOf, said === true);
}

/** @param whole whether a name has its papers and mentions below it, and a group its rows */
async function itemOf(services: Services, make: Omit<typeof import('../exports/rows.ts'), 'rowsMarkdown'>, words: RowWords, row: unknown, whole: boolean): Promise<ListItem | null> {
  const { corpus } = services.folder, { facts, paper, span, question } = rowOf(services, row), name = nameRow(services, row), read = (uri: string) => services.folder.read(uri);
  if (name) return make.nameItem(words, name, whole ? await quotedMentions(corpus, read, name.id, MOST_MENTIONS, name.said) : []);
  const outcome = facts && question !== null && questionsLeftOpen(services.outcomes.of(facts)).find(({ label }) => label === question);
  if (outcome) return make.questionItem(words, outcome, citablePaper(corpus, facts));
  if (facts && span) return make.placeItem(words, (await quotedPlaces(corpus, read, facts, [span]))[0]!);
  if (facts) return make.paperItem(words, facts);
  if (paper !== null) return make.missingItem(words, paper, services.catalogue().get(paper));
  const { children, label } = (row ?? {}) as Partial<TreeNode>;
  if (!whole || typeof children !== 'function' || typeof label !== 'string') return null;
  const below = await Promise.all((await children()).map((child) => itemOf(services, make, words, child, false)));
  return make.groupItem(label, below.filter((item) => item !== null));
}

/** VS Code's own list of references, which stays beside the text: from where the name is introduced. */
export async function findMentions(services: Services, row: unknown, viewColumn = vscode.ViewColumn.Active) {
  const { entity } = rowOf(services, row), target = entity === null ? null : introduction(services.folder.corpus, entity, null);
  if (!target) return;
  const { uri, range } = services.location(target.uri, target.select);
  await vscode.window.showTextDocument(uri, { viewColumn, selection: new vscode.Range(range.start, range.start) });
  await vscode.commands.executeCommand('references-view.findReferences');
}

async function openToSide(services: Services, row: unknown) {
  const { facts, paper, span } = rowOf(services, row);
  const options = { viewColumn: vscode.ViewColumn.Beside };
  if (facts) {
    const { uri, range } = services.location(facts.uri, span ?? { start: facts.start, end: facts.start });
    await vscode.window.showTextDocument(uri, { ...options, selection: range });
  } else if (paper !== null) await vscode.window.showTextDocument(missingUri(services.word, paper), options);
}
