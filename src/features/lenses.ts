import * as vscode from 'vscode';
import type { CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import { factsOf } from '../corpus/facts.ts';
import { LINK_COMMANDS } from '../exports/links.ts';
import { editorRange } from '../host/positions.ts';
import type { Services } from '../host/services.ts';
import { onSettings, settings } from '../host/settings.ts';
import type { Span } from '../model/span.ts';
import { sides, type Side } from '../queries/apart.ts';
import { citedParts, type CitedPart } from '../queries/cited.ts';
import { atAnswers, markOf, referredPlace } from '../queries/outcomeMarks.ts';
import type { Outcome } from '../queries/outcomes.ts';
import { outcomeLine } from '../words/outcomes.ts';
import { documentWords, labelsWords } from '../words/terms.ts';
import { INQUIRIES, type Feature } from './feature.ts';

/** A lens that shows who cites what stands below it. */
class CitedLens extends vscode.CodeLens {
  constructor(range: vscode.Range, readonly uri: vscode.Uri, readonly part: CitedPart) { super(range); }
}

/** What stands above the lines of an inquiry: what an answer does with its questions, the way to the other side of a pair, and how often a paper, a question or an answer is cited; a click shows by whom. */
export const lensesFeature: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>(), tell = () => { changed.fire(); };
  return vscode.Disposable.from(
    changed, services.outcomes.onDidChange(tell), onSettings(['lenses', 'outcomes'], tell),
    vscode.languages.registerCodeLensProvider(INQUIRIES, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: async (document) => {
        await services.folder.settled();
        const { cited, answers } = settings().lenses, read = await services.documents.built(document), { corpus } = services.folder;
        const at = (start: number) => editorRange(read.lineStarts, { start, end: start });
        return [
          ...outcomeLenses(services, read).map(({ span, command }) => new vscode.CodeLens(at(span.start), command)),
          ...(answers === 'off' ? [] : sides(corpus, read, answers).map((side) => new vscode.CodeLens(at(side.offset), wayTo(services, read.uri, side, at(side.offset))))),
          ...(cited ? citedParts(corpus, read).map((part) => new CitedLens(at(part.span.start), document.uri, part)) : []),
        ];
      },
      resolveCodeLens: (lens) => {
        if (!(lens instanceof CitedLens)) return lens;
        const { part: { cited, within } } = lens, counts = [cited.length ? services.word.count('cited', cited.length) : null, within.length ? services.word.count('referredWithin', within.length) : null];
        lens.command = {
          title: counts.filter(Boolean).join(' · '), command: 'editor.action.showReferences',
          arguments: [lens.uri, lens.range.start, [...cited, ...within].map(({ uri, span }) => services.location(uri, span))],
        };
        return lens;
      },
    }),
  );
};

/** What came of questions, above their answers; a click leads to what an answer refers to. */
function outcomeLenses({ word, outcomes, folder: { corpus } }: Services, read: PaperDocument): { readonly span: Span; readonly command: vscode.Command }[] {
  const { lens } = settings().outcomes, facts = factsOf(read), shown = new Set<string>();
  if (lens === 'off') return [];
  return atAnswers(facts, outcomes.of(facts)).flatMap(({ outcome, span }) => {
    const title = outcomeLine(word, outcome), key = `${span.start} ${title}`, isSimple = !markOf(outcome) && !outcome.chains.length;
    if (shown.has(key) || (lens === 'remarkable' && isSimple)) return [];
    shown.add(key);
    return { span, command: { title, ...wayOf(corpus, outcome) } };
  });
}

/** Goes to what an answer refers to, or to the page about a paper that is not here; nowhere where the answer says it all itself. */
function wayOf(corpus: CorpusView, outcome: Outcome): Pick<vscode.Command, 'command' | 'arguments'> {
  const target = referredPlace(corpus, outcome), end = (outcome.via ?? outcome.chains[0])?.end;
  if (target) return { command: LINK_COMMANDS.openPlace, arguments: [target.uri, target.select.start, target.select.start] };
  return end?.kind === 'missing-paper' ? { command: LINK_COMMANDS.openPaper, arguments: [end.paper] } : { command: '' };
}

/** Goes to one place, and shows several where one stands, as Go to Answer and Go to Question do. */
function wayTo({ word, location, folder }: Services, here: string, { part, labels, partners }: Side, { start }: vscode.Range): vscode.Command {
  const [first, ...others] = partners.map(({ uri, select }) => ({ uri, select })), facts = folder.corpus.document(first!.uri);
  const title = part === 'question'
    ? first!.uri === here ? word('lens.answer') : word('lens.answerIn', { document: documentWords(word, first!.uri, facts?.head ?? null) })
    : word.count('lensQuestions', partners.length, { labels: labelsWords(word, labels) });
  return others.length
    ? { title, command: 'editor.action.goToLocations', arguments: [vscode.Uri.parse(here, true), start, partners.map(({ uri, select }) => location(uri, { start: select.start, end: select.start })), 'peek'] }
    : { title, command: LINK_COMMANDS.openPlace, arguments: [first!.uri, first!.select.start, first!.select.start] };
}
