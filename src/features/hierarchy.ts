import * as vscode from 'vscode';
import { firstWords } from '../corpus/facts.ts';
import { MISSING_SCHEME } from '../host/documents.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { citedBy, cites, hierarchyAt, paperNode, targetOfNode, type CitationLink, type CitationNode } from '../queries/hierarchy.ts';
import { documentWords, labelsWords, paperWords } from '../words/terms.ts';
import type { Words } from '../words/words.ts';
import { served, TEXTS, titleOf, type Feature } from './feature.ts';
import { missingUri } from './missingPage.ts';

/** Who cites a paper, a question or an answer, and whom it cites, as VS Code's call hierarchy. */
export const hierarchyFeature: Feature = (services) => {
  const nodes = new WeakMap<vscode.CallHierarchyItem, CitationNode>(); // VS Code hands back the very items that it was given
  const item = (node: CitationNode, link?: CitationLink) => {
    const made = itemOf(services, node, link);
    nodes.set(made, node);
    return made;
  };
  return vscode.languages.registerCallHierarchyProvider(TEXTS, {
    prepareCallHierarchy: async (document, position) => {
      await services.folder.settled();
      const { corpus } = services.folder, read = served(services, document);
      if (document.uri.scheme === MISSING_SCHEME) return item(paperNode(corpus, document.uri.query));
      return read && item(hierarchyAt(corpus, read, document.offsetAt(position)));
    },
    provideCallHierarchyIncomingCalls: (called) => {
      const node = nodes.get(called);
      return node && citedBy(services.folder.corpus, node).map((link) => new vscode.CallHierarchyIncomingCall(item(link.node, link), places(link.node, link)));
    },
    provideCallHierarchyOutgoingCalls: (calling) => {
      const node = nodes.get(calling);
      return node && cites(services.folder.corpus, node).map((link) => new vscode.CallHierarchyOutgoingCall(item(link.node, link), places(node, link)));
    },
  });
};

/** The citing places, which are in the text that cites. */
function places(citing: CitationNode, { places: spans }: CitationLink): vscode.Range[] {
  return citing.kind === 'missing' ? [] : spans.map((span) => editorRange(citing.facts.lineStarts, span));
}

function itemOf(services: Services, node: CitationNode, link: CitationLink | undefined): vscode.CallHierarchyItem {
  const { word } = services, counted = link && word.count('citations', link.places.length);
  const make = (kind: vscode.SymbolKind, name: string, about: readonly (string | null | undefined)[], uri: vscode.Uri, range: vscode.Range, select: vscode.Range) =>
    new vscode.CallHierarchyItem(kind, name, [...about, counted].filter(Boolean).join(' · '), uri, range, select);
  if (node.kind === 'missing') {
    const start = new vscode.Range(0, 0, 0, 0);
    return make(vscode.SymbolKind.Null, paperWords(word, node.paper), [titleOf(services)(node.paper), services.notHere()], missingUri(word, node.paper), start, start);
  }
  const { uri, span, select } = targetOfNode(node), { uri: target, range } = services.location(uri, span), { head, questions } = node.facts;
  const pair = node.kind === 'pair' ? questions.find(({ label }) => label === node.labels[0])?.words : null;
  return make(node.kind === 'pair' ? vscode.SymbolKind.Field : vscode.SymbolKind.File, nameOf(word, node), [pair ? firstWords(pair) : head.title], target, range, services.location(uri, select).range);
}

function nameOf(word: Words, node: Exclude<CitationNode, { kind: 'missing' }>): string {
  const paper = documentWords(word, node.facts.uri, node.facts.head);
  if (node.kind === 'document') return paper;
  return word(node.labels.length > 1 ? 'hierarchy.questions' : 'hierarchy.question', { paper, labels: labelsWords(word, node.labels) });
}
