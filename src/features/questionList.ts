import * as vscode from 'vscode';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { INQUIRY } from '../host/documents.ts';
import { labelParts } from '../model/label.ts';
import type { Span } from '../model/span.ts';
import { questionList, type ListedQuestion } from '../queries/questionList.ts';
import { labelWords } from '../words/terms.ts';
import { activeText, type Feature } from './feature.ts';

interface QuestionItem extends vscode.QuickPickItem { readonly question: ListedQuestion }

/** The questions of the paper that is read, as a list; moving through it shows each in the editor, Escape leads back to where one was. */
export const questionListFeature: Feature = (services) => {
  const mark = vscode.window.createTextEditorDecorationType({ isWholeLine: true, backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'), border: '1px solid', borderColor: new vscode.ThemeColor('contrastActiveBorder') });
  return vscode.Disposable.from(mark, vscode.commands.registerCommand('anfrage.listQuestions', () => { listQuestions(services, mark); }));
};

function listQuestions(services: Services, mark: vscode.TextEditorDecorationType) {
  const active = activeText(services);
  if (active?.editor.document.languageId !== INQUIRY) return;
  const { editor, read, offset } = active, { word } = services, [view] = editor.visibleRanges;
  const toAnswer: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('arrow-down'), tooltip: word('questions.toAnswer') };
  const pick = vscode.window.createQuickPick<QuestionItem>(), range = (span: Span) => editorRange(read.lineStarts, span);
  pick.placeholder = word('questions.placeholder');
  pick.matchOnDescription = true;
  pick.items = questionList(services.folder.corpus, read).map((question) => ({
    question, label: `${labelWords(question.label)}  ${question.text()}`, buttons: question.answer ? [toAnswer] : [],
    ...(question.state === 'open' && { description: `$(circle-large-outline) ${word('questions.open')}` }),
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
