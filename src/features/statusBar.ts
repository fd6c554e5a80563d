import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import { amends } from '../corpus/procedures.ts';
import { coalesced } from '../host/coalesce.ts';
import { INQUIRY } from '../host/documents.ts';
import type { Services } from '../host/services.ts';
import { onSettings, settings } from '../host/settings.ts';
import { DATE_KINDS } from '../model/paper.ts';
import { answerTimeOf } from '../queries/answerTime.ts';
import { countLeads } from '../queries/outcomes.ts';
import { citationsOfDocument } from '../queries/papers.ts';
import { questionList } from '../queries/questionList.ts';
import { answerTimeWords } from '../words/answerTime.ts';
import { countsWords, shortCountsWords } from '../words/outcomes.ts';
import { askersWords, dateWords, documentWords } from '../words/terms.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** How long typing rests before the item is made anew, in milliseconds. */
const REST = 300;

/** What is read, in the status bar: the paper, what it is, how many questions it has and what came of them; a click lists them. Hidden for texts that are no inquiries. */
export const statusBarFeature: Feature = (services) => {
  const item = vscode.window.createStatusBarItem('anfrage.paper', vscode.StatusBarAlignment.Left, 0);
  item.name = services.word('status.name');
  item.command = 'anfrage.listQuestions';
  const show = () => {
    const editor = vscode.window.activeTextEditor;
    if (editor && vscode.languages.match(INQUIRIES, editor.document)) Object.assign(item, shown(services, editor.document)).show();
    else item.hide();
  };
  const later = coalesced(show, REST);
  later();
  return vscode.Disposable.from(
    item, later, services.outcomes.onDidChange(later), onSettings(['outcomes'], show), vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidOpenTextDocument(later), // tells of another language too
    vscode.workspace.onDidChangeTextDocument(({ document }) => { if (document.languageId === INQUIRY) later(); }),
  );
};

function shown(services: Services, document: vscode.TextDocument): Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'accessibilityInformation'> {
  const { word, outcomes, folder: { corpus } } = services, read = services.read(document), facts = factsOf(read), { head } = facts, list = questionList(corpus, read), time = answerTimeOf(corpus, facts);
  const counts = countLeads(outcomes.of(facts)), told = settings().outcomes.statusBar && counts.length > 0, counted = counts.reduce((sum, { questions }) => sum + questions, 0);
  const asked = word.count('questions', counted || list.length), cited = citationsOfDocument(corpus, facts).length; // a stem whose parts are answered is none
  const text = [documentWords(word, read.uri, head), word(amends(facts) ? `role.${head.follows!.kind}` : `kind.${head.kind}`), head.stage && word(`role.${head.stage}`), told ? `${asked}: ${shortCountsWords(word, counts)}` : list.length ? asked : null].filter(Boolean).join(' · ');
  const tooltip = [
    head.title, askersWords(word, head), head.answeredBy && word('hover.answeredBy', { who: head.answeredBy }),
    ...DATE_KINDS.flatMap((kind) => { const date = head.dates[kind]; return date === undefined ? [] : [word(`date.${kind}`, { date: dateWords(word, date) })]; }), time && answerTimeWords(word, time),
    counts.length ? countsWords(word, counts) : asked, cited ? word.count('cited', cited) : null, word('status.click'),
  ].filter(Boolean).join('\n');
  return { text, tooltip, accessibilityInformation: { label: tooltip, role: 'button' } };
}
