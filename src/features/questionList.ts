import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { INQUIRY } from '../host/documents.ts';
import { labelParts } from '../model/label.ts';
import type { Span } from '../model/span.ts';
import { markOf, type Mark } from '../queries/outcomeMarks.ts';
import { countLeads, type Outcome } from '../queries/outcomes.ts';
import { questionList, type ListedQuestion } from '../queries/questionList.ts';
import { countsWords, outcomeWords } from '../words/outcomes.ts';
import { labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { activeText, type Feature } from './feature.ts';

interface QuestionItem extends vscode.QuickPickItem { readonly question: ListedQuestion }

/** The questions of the paper that is read, as a list with what came of each; moving through it shows each in the editor, Escape leads back to where one was. */
export const questionListFeature: Feature = (services) => {
  const mark = vscode.window.createTextEditorDecorationType({ isWholeLine: true, backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'), border: '1px solid', borderColor: new vscode.ThemeColor('contrastActiveBorder') });
  return vscode.Disposable.from(mark, vscode.commands.registerCommand('anfrage.listQuestions', () => { listQuestions(services, mark); }));
};

/** The signs of the gutter, as lists have them. */
const ICONS: Readonly<Record<Mark, string>> = { open: 'circle-large-outline', refused: 'circle-slash', pending: 'clock', partly: 'color-mode', classified: 'lock', elsewhere: 'arrow-right', disputed: 'diff-ignored' };

/** A question with what came of it before its words, so that both are seen however long these are. */
function rowOf(word: Words, { label, text }: ListedQuestion, outcome: Outcome | undefined): vscode.QuickPickItem {
  const mark = outcome && markOf(outcome), number = labelWords(label);
  return outcome ? { label: `${number}  ${mark ? `$(${ICONS[mark]}) ` : ''}${outcomeWords(word, outcome.lead)}`, description: text() } : { label: `${number}  ${text()}` };
}

function listQuestions(services: Services, mark: vscode.TextEditorDecorationType) {
  const active = activeText(services);
  if (active?.editor.document.languageId !== INQUIRY) return;
  const { editor, read, offset } = active, { word } = services, [view] = editor.visibleRanges;
  const toAnswer: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('arrow-down'), tooltip: word('questions.toAnswer') };
  const pick = vscode.window.createQuickPick<QuestionItem>(), range = (span: Span) => editorRange(read.lineStarts, span);
  pick.placeholder = word('questions.placeholder');
  pick.matchOnDescription = true;
  const outcomes = services.outcomes.of(factsOf(read)), cameOf = new Map(outcomes.map((outcome) => [outcome.label, outcome]));
  if (outcomes.length) pick.title = countsWords(word, countLeads(outcomes));
  pick.items = questionList(services.folder.corpus, read).map((question) => ({
    question, ...rowOf(word, question, cameOf.get(question.label)), buttons: question.answer ? [toAnswer] : [],
  }));
  const here = pick.items.findLast(({ question }) => question.select.start <= offset);
  pick.activeItems = here ? [here] : [];
  pick.onDidChangeValue((typed) => { // who types "4b" means the number, not words with these letters
    const label = typed.replace(/\s/g, '').toLowerCase(), named = labelParts(label) && pick.items.find(({ question }) => question.label === label);
    if (named) pick.activeItems = [named];
  });
  let accepted = false;
  const accept = (place: vscode.Location) => {
    accepted = true;
    pick.hide();
    void vscode.window.showTextDocument(place.uri, { selection: place.range, ...(editor.viewColumn && { viewColumn: editor.viewColumn }) });
  };
  pick.onDidChangeActive(([item]) => {
    if (!item) return;
    editor.setDecorations(mark, [range(item.question.span)]);
    editor.revealRange(range(item.question.select), vscode.TextEditorRevealType.InCenter); // the list hides what is at the top
  });
  pick.onDidAccept(() => { if (pick.activeItems[0]) accept(services.location(read.uri, pick.activeItems[0].question.select)); });
  pick.onDidTriggerItemButton(({ item: { question: { answer } } }) => { if (answer) accept(services.location(answer.uri, answer.select)); });
  pick.onDidHide(() => {
    editor.setDecorations(mark, []);
    if (!accepted && view) editor.revealRange(view, vscode.TextEditorRevealType.AtTop);
    pick.dispose();
  });
  pick.show();
}
