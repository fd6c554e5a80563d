import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { editorRange } from '../host/positions.ts';
import { questionList, step } from '../queries/questionList.ts';
import { labelWords } from '../words/terms.ts';
import { activeText, MESSAGE_STAYS, type Feature } from './feature.ts';

/** From question to question. */
export const stepsFeature: Feature = (services) => vscode.Disposable.from(
  vscode.commands.registerCommand('anfrage.nextQuestion', () => { go(services, 'next', false); }),
  vscode.commands.registerCommand('anfrage.previousQuestion', () => { go(services, 'previous', false); }),
  vscode.commands.registerCommand('anfrage.nextOpenQuestion', () => { go(services, 'next', true); }),
);

function go(services: Services, way: 'next' | 'previous', open: boolean) {
  const active = activeText(services);
  if (!active) return;
  const { editor, read } = active, { word } = services, list = questionList(services.folder.corpus, read), some = open ? list.filter(({ state }) => state === 'open') : list;
  const found = step(some, editor.document.offsetAt(editor.selection.start), way);
  const say = (message: string) => { vscode.window.setStatusBarMessage(message, MESSAGE_STAYS); };
  if (!found) {
    say(!list.length ? word('command.noQuestions') : list.some(({ state }) => state === 'answered') ? word('command.allAnswered') : word('command.noAnswers'));
    return;
  }
  const { select, label } = found.to, range = editorRange(read.lineStarts, select);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.AtTop); // so that the answer below it is seen too
  if (found.around) say(word(way === 'next' ? 'command.fromStart' : 'command.fromEnd', { label: labelWords(label) }));
}
