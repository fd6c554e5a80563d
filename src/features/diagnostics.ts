import * as vscode from 'vscode';
import { isListed } from '../entities/matcher.ts';
import type { FindingCode } from '../model/finding.ts';
import { INQUIRY, MISSING_SCHEME } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import { onSettings, settings, type ProblemGroup, type Severity } from '../host/settings.ts';
import type { Services } from '../host/services.ts';
import { citationProblems } from '../queries/problems.ts';
import { unknownAbbreviations } from '../queries/unknownAbbreviations.ts';
import { problemWords } from '../words/terms.ts';
import { served, TEXTS, type Feature } from './feature.ts';

/** How long typing rests before problems are told, in milliseconds. */
const REST = 400;
/** VS Code takes no more of a file. */
const MOST_PROBLEMS = 1000;

/** The setting that says how seriously each problem is taken. */
const GROUP: Readonly<Record<FindingCode, ProblemGroup>> = {
  'missing-number': 'structure', 'answered-twice': 'structure', 'answer-without-question': 'structure', 'no-questions': 'structure',
  'question-without-answer': 'uncertain', 'uncertain-boundary': 'uncertain',
  'unknown-label': 'citations', 'no-such-question': 'citations', 'impossible-number': 'citations',
  'unknown-abbreviation': 'abbreviations',
};
const SEVERITY: Readonly<Record<Exclude<Severity, 'off'>, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error, warning: vscode.DiagnosticSeverity.Warning, information: vscode.DiagnosticSeverity.Information,
};

/** What the reading of an open inquiry is not sure of, and citations of any open text that lead to what cannot be and its abbreviations that nobody introduces, in the Problems panel. Files that nobody opened say nothing. */
export const diagnosticsFeature: Feature = (services) => {
  const collection = vscode.languages.createDiagnosticCollection('anfrage'), timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const tell = (document: vscode.TextDocument) => {
    timers.delete(document);
    if (!document.isClosed && !services.documents.isTyped(document)) collection.set(document.uri, diagnosticsOf(services, document));
  };
  const later = (document: vscode.TextDocument, delay: number) => {
    if (!isText(document)) return;
    clearTimeout(timers.get(document));
    timers.set(document, setTimeout(() => { tell(document); }, delay));
  };
  const forget = (document: vscode.TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
    collection.delete(document.uri);
  };
  const all = (delay: number) => { for (const document of vscode.workspace.textDocuments) later(document, delay); };
  all(0);
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument((document) => { later(document, 0); }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { later(document, REST); }),
    vscode.workspace.onDidCloseTextDocument(forget),
    services.folder.onDidChange(() => { all(REST); }),
    services.documents.onDidRest((document) => { later(document, 0); }),
    onSettings(['diagnostics', 'otherDocuments'], () => { all(0); }),
    { dispose: () => { for (const timer of timers.values()) clearTimeout(timer); } },
  );
};

function diagnosticsOf(services: Services, document: vscode.TextDocument): vscode.Diagnostic[] {
  const read = served(services, document), severities = settings().diagnostics;
  if (!read) return [];
  const problems = [...(document.languageId === INQUIRY ? read.paper.problems : []), ...citationProblems(services.folder.corpus, read), ...(severities.abbreviations === 'off' ? [] : unknownAbbreviations(read, (name) => isListed(services.knowledge.matcher, name)))];
  return problems.slice(0, MOST_PROBLEMS).flatMap((finding) => {
    const severity = severities[GROUP[finding.code]];
    if (severity === 'off') return [];
    const diagnostic = new vscode.Diagnostic(editorRange(read.lineStarts, finding.span), problemWords(services.word, finding), SEVERITY[severity]);
    diagnostic.source = 'Anfrage';
    diagnostic.code = finding.code;
    return diagnostic;
  });
}

/** Whether problems are told of a document: the extension's own pages have none. */
function isText(document: vscode.TextDocument): boolean {
  return document.uri.scheme !== MISSING_SCHEME && vscode.languages.match(TEXTS, document) > 0;
}
