import * as vscode from 'vscode';
import type { FindingCode } from '../model/finding.ts';
import { INQUIRY } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import { problemWords } from '../words/terms.ts';
import type { Feature } from './feature.ts';

/** How long typing rests before problems are told, in milliseconds. */
const REST = 400;
/** VS Code takes no more of a file. */
const MOST_PROBLEMS = 1000;

/** What readers may want to look into, and what the paper leaves open by itself. */
const SEVERITY: Readonly<Record<FindingCode, vscode.DiagnosticSeverity>> = {
  'missing-number': vscode.DiagnosticSeverity.Warning,
  'answered-twice': vscode.DiagnosticSeverity.Warning,
  'answer-without-question': vscode.DiagnosticSeverity.Warning,
  'unknown-label': vscode.DiagnosticSeverity.Warning,
  'no-questions': vscode.DiagnosticSeverity.Warning,
  'question-without-answer': vscode.DiagnosticSeverity.Information,
  'uncertain-boundary': vscode.DiagnosticSeverity.Information,
};

/** What the reading of an open inquiry is not sure of, in the Problems panel. Files that nobody opened say nothing. */
export const diagnosticsFeature: Feature = (services) => {
  const collection = vscode.languages.createDiagnosticCollection('anfrage'), timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const tell = (document: vscode.TextDocument) => {
    timers.delete(document);
    if (document.isClosed || document.languageId !== INQUIRY) return;
    const read = services.read(document);
    collection.set(document.uri, read.paper.problems.slice(0, MOST_PROBLEMS).map((finding) => {
      const diagnostic = new vscode.Diagnostic(editorRange(read.lineStarts, finding.span), problemWords(services.word, finding), SEVERITY[finding.code]);
      diagnostic.source = 'Anfrage';
      diagnostic.code = finding.code;
      return diagnostic;
    }));
  };
  const later = (document: vscode.TextDocument, delay: number) => {
    if (document.languageId !== INQUIRY) return;
    clearTimeout(timers.get(document));
    timers.set(document, setTimeout(() => { tell(document); }, delay));
  };
  const forget = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    collection.delete(document.uri);
  };
  for (const document of vscode.workspace.textDocuments) later(document, 0);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => { later(document, 0); }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { later(document, REST); }),
    vscode.workspace.onDidCloseTextDocument(forget),
    { dispose: () => { for (const timer of timers.values()) clearTimeout(timer); } },
  );
};
