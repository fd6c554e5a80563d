import * as vscode from 'vscode';
import type { Services } from '../host/services.ts';
import { firstWords } from '../corpus/facts.ts';
import { isServed } from '../host/documents.ts';
import { COMPLETION_REACH, completions, type Completions } from '../queries/completion.ts';
import { citedPaperWords, partWords } from '../words/citing.ts';
import { dateWords, labelWords, paperWords } from '../words/terms.ts';
import { TEXTS, type Feature } from './feature.ts';

/** How much of a title a row has, in characters. */
const MOST_TITLE = 60;

/** Papers while their number or a word of their title is written, and then their questions. */
export const completionFeature: Feature = (services) => vscode.languages.registerCompletionItemProvider(TEXTS, {
  provideCompletionItems: (document, position, _token, { triggerKind }) => {
    if (!isServed(document)) return null;
    const end = document.offsetAt(position), before = document.getText(new vscode.Range(document.positionAt(Math.max(0, end - COMPLETION_REACH)), position));
    const asked = triggerKind === vscode.CompletionTriggerKind.Invoke && !suggestsByItself(document);
    const found = completions(services.folder.corpus, services.catalogue(), document.uri.toString(), before, asked);
    if (!found) return null;
    const range = new vscode.Range(position.translate(0, -found.replaced.length), position);
    const items = itemsOf(services, found).map((item, i) => Object.assign(item, { range, filterText: found.replaced || item.filterText, sortText: String(i).padStart(4, '0') })); // they fit already, in ways that VS Code's filter does not know
    return new vscode.CompletionList(items, true);
  },
}, '/', ' ');

/** Where VS Code suggests while one types, an explicit wish can't be told from typing: then single words find no papers. */
function suggestsByItself(document: vscode.TextDocument): boolean {
  const quick = vscode.workspace.getConfiguration('editor', document).get<boolean | { readonly other?: boolean | string }>('quickSuggestions'), other = typeof quick === 'object' ? quick.other : quick;
  return other === true || other === 'on';
}

function itemsOf({ word, notHere }: Services, found: Completions): vscode.CompletionItem[] {
  if (found.kind === 'papers') {
    return found.papers.map(({ paper, title, date, here, kind }) => {
      // A long description would cut the number: so the title follows it in the label.
      const item = new vscode.CompletionItem({ label: [paperWords(word, paper), title && firstWords(title, MOST_TITLE)].filter(Boolean).join(' '), description: kind ? word(`kind.${kind}`) : '' }, here ? vscode.CompletionItemKind.File : vscode.CompletionItemKind.Reference);
      item.insertText = found.numberOnly ? paper.slice(paper.indexOf(' ') + 1) : citedPaperWords(paper, 'printed');
      item.detail = [date && dateWords(word, date), here ? null : notHere()].filter(Boolean).join(' · ');
      if (title !== null) item.documentation = title;
      return item;
    });
  }
  return found.questions.map(({ label, words, answered }) => {
    const item = new vscode.CompletionItem({ label: word('hover.question', { label: labelWords(label) }), description: words }, vscode.CompletionItemKind.Field);
    item.insertText = found.labelOnly ? label : `, ${partWords(answered ? 'answer' : 'question', [label], 'printed')}`;
    if (words) item.documentation = words;
    return item;
  });
}
