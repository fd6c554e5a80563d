import * as vscode from 'vscode';
import { factsOf, firstWords, type Facts } from '../corpus/facts.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { onSettings, settings } from '../host/settings.ts';
import { labelParts, type Label } from '../model/label.ts';
import { withoutAnswer } from '../model/paper.ts';
import { markOf } from '../queries/outcomeMarks.ts';
import { countLeads, type Outcome } from '../queries/outcomes.ts';
import { outline, type OutlineNode } from '../queries/outline.ts';
import { outcomeLine, outcomeWords, shortCountsWords } from '../words/outcomes.ts';
import { askerWords, labelsWords, labelWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** How much of a question its name has, in characters: breadcrumbs are to show it beside its answer's. */
const MOST = 60;
/** How much where what came of it is to be seen beside it. */
const MOST_BESIDE = 36;

/** Outline, breadcrumbs, Go to Symbol in Editor, sticky scroll. */
export const documentSymbolsFeature: Feature = (services) => {
  const register = () => vscode.languages.registerDocumentSymbolProvider(INQUIRIES, {
    provideDocumentSymbols: async (document) => {
      const read = await services.documents.built(document), said = saidOf(services, factsOf(read));
      return outline(read).map((node) => symbol(services.word, read.lineStarts, node, said));
    },
  }, { label: 'Anfrage' });
  let provider = register();
  const again = () => { // VS Code asks anew for a provider that is new, and for nothing else but another text
    provider.dispose();
    provider = register();
  };
  void services.folder.wholeReading.then(again);
  return vscode.Disposable.from(onSettings(['outcomes'], again), { dispose: () => { provider.dispose(); } });
};

/** What the outline says of a node. */
interface Said {
  /** The numbers of a question and its first words. */
  readonly question: (node: OutlineNode) => string;
  /** What stands behind its name. */
  readonly detail: (node: OutlineNode) => string;
}

/**
 * Behind an answer stand its first words; behind a question who asks, in a collection, what came of it, and which answer that is where it stands elsewhere. A question
 * that only its parts ask has their letters beside its number, and what came of them.
 */
function saidOf({ word, outcomes }: Services, facts: Facts): Said {
  const { questions, answers } = facts, covering = new Map(answers.flatMap(({ covers }) => covers.map((label) => [label, covers])));
  const shown = settings().outcomes.outline ? new Map(outcomes.of(facts).map((outcome) => [outcome.label, outcome])) : null;
  const open = new Set(answers.length ? withoutAnswer(questions, answers).map(({ label }) => label) : []);
  const partsOf = ({ children }: OutlineNode) => children.flatMap(({ kind, labels }) => (kind === 'question' ? shown?.get(labels[0]!) ?? [] : []));
  const cameOf = (node: OutlineNode, label: Label): string | null => {
    const outcome = shown?.get(label), parts = outcome ? [] : partsOf(node);
    if (outcome) return outcomeLine(word, outcome);
    return parts.length ? shortCountsWords(word, countLeads(parts)) : open.has(label) ? outcomeWords(word, 'unanswered') : null;
  };
  return {
    question: (node) => {
      const outcome = shown?.get(node.labels[0]!), parts = outcome ? [] : partsOf(node), isRemarkable = [...(outcome ? [outcome] : parts)].some((one) => markOf(one));
      return `${labelWords(node.labels[0]!)}${lettersOf(parts)} ${firstWords(node.words, isRemarkable ? MOST_BESIDE : MOST)}`.trimEnd();
    },
    detail: (node) => {
      const { kind, labels: [label], words, children, asker } = node;
      if (kind !== 'question') return kind === 'answer' ? words : '';
      const covers = covering.get(label!), isBelow = children.some((child) => child.kind === 'answer' && child.labels.includes(label!));
      return [asker ? askerWords(asker) : null, cameOf(node, label!), covers && !isBelow ? `→ ${word('outline.answer', { labels: labelsWords(word, covers) })}` : null].filter(Boolean).join(' · ');
    },
  };
}

/** " a–e" */
function lettersOf(parts: readonly Outcome[]): string {
  const letters = parts.flatMap(({ label }) => labelParts(label)?.letter ?? []);
  return letters.length > 1 ? ` ${letters[0]!}–${letters.at(-1)!}` : '';
}

function symbol(word: Words, lineStarts: Uint32Array, node: OutlineNode, said: Said): vscode.DocumentSymbol {
  const range = editorRange(lineStarts, node.span), made = new vscode.DocumentSymbol(name(word, node, said), said.detail(node), KINDS[node.kind], range, editorRange(lineStarts, node.select));
  made.children = node.children.map((child) => symbol(word, lineStarts, child, said));
  return made;
}

const KINDS = { zone: vscode.SymbolKind.File, portfolio: vscode.SymbolKind.Module, question: vscode.SymbolKind.Field, answer: vscode.SymbolKind.String } as const;

function name(word: Words, node: OutlineNode, { question }: Said): string {
  switch (node.kind) {
    case 'zone': return node.words || word(`zone.${node.zone!}`);
    case 'portfolio': return node.words;
    case 'question': return question(node);
    case 'answer': return word('outline.answer', { labels: labelsWords(word, node.labels) });
  }
}
