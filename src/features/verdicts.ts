import * as vscode from 'vscode';
import { factsOf } from '../corpus/facts.ts';
import { paperNumbers } from '../corpus/paperNumber.ts';
import { inOrder } from '../corpus/verdicts.ts';
import { MOST_TEXT } from '../corpus/verdictsText.ts';
import type { Services } from '../host/services.ts';
import type { VerdictChange } from '../host/verdicts.ts';
import { ANSWER_KINDS, type AnswerKind } from '../model/answerKind.ts';
import { normalLabel, parentLabel, type Label } from '../model/label.ts';
import { pairAt } from '../queries/pairs.ts';
import { kindsWords, outcomeWords } from '../words/outcomes.ts';
import { labelsWords } from '../words/terms.ts';
import { activeText, MESSAGE_STAYS, type Feature } from './feature.ts';

/**
 * Commands that write the user's verdicts: on the question at the cursor, or on the one that they are given (`uri, label`, or a row with both), and on all that a
 * joint answer at the cursor covers. Each asks for what it is not given: kinds, a note, tags.
 */
export const verdictsFeature: Feature = (services) => {
  const commands: Readonly<Record<string, (judged: Answered, given: unknown) => Promise<void>>> = {
    'anfrage.confirmVerdict': (judged) => judge(services, judged, { kinds: null }),
    'anfrage.changeVerdict': async (judged, given) => {
      const kinds = kindsGiven(given) ?? await askKinds(services, judged);
      if (kinds?.length) await judge(services, judged, { kinds });
    },
    'anfrage.noteVerdict': async (judged, given) => {
      const note = typeof given === 'string' ? given : await askText(services, 'verdict.askNote', judged, judged.note ?? '');
      if (note !== undefined) await judge(services, judged, { note: note.trim() || null });
    },
    'anfrage.tagVerdict': async (judged, given) => {
      const tags = typeof given === 'string' ? given : await askText(services, 'verdict.askTags', judged, judged.tags.join(', '), services.verdicts.tags.join(', '));
      if (tags !== undefined) await judge(services, judged, { tags: [...new Set(tags.split(',').map((tag) => tag.trim()).filter(Boolean))] });
    },
    'anfrage.removeVerdict': async ({ uri, labels, isJudged }) => {
      const { word, verdicts } = services;
      if (isJudged && !await verdicts.set(uri, labels, null)) return;
      say(word(isJudged ? 'verdict.removed' : 'verdict.none', { label: labelsWords(word, labels) }));
    },
  };
  return vscode.Disposable.from(...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, async (uri?: unknown, label?: unknown, given?: unknown) => {
    const judged = await answered(services, uri, label);
    if (judged) await run(judged, given);
  })));
};

/** Questions with an answer that can be judged, as the first of them stands. */
interface Answered {
  readonly uri: string;
  readonly labels: readonly Label[];
  readonly kinds: readonly AnswerKind[];
  readonly found: readonly AnswerKind[];
  readonly isJudged: boolean;
  readonly note: string | null;
  readonly tags: readonly string[];
}

/** The questions that a command is about; null where there is none with an answer, which the user is told. */
async function answered(services: Services, given: unknown, label: unknown): Promise<Answered | null> {
  const { folder, verdicts, word } = services, asked = questionGiven(given, label) ?? questionAtCursor(services);
  const facts = asked && folder.corpus.document(asked.uri);
  if (facts) await folder.papersRead(paperNumbers(facts));
  const outcomes = asked?.labels.flatMap((one) => verdicts.answered(asked.uri, one) ?? verdicts.answered(asked.uri, parentLabel(one) ?? one) ?? []) ?? [], labels = [...new Set(outcomes.map((outcome) => outcome.label))], [first] = outcomes;
  if (!asked || !first) {
    say(asked?.labels.length ? word('hover.noAnswer', { label: labelsWords(word, asked.labels) }) : word('command.noQuestion'));
    return null;
  }
  const { verdict } = verdicts.of(asked.uri, first.label) ?? { verdict: null };
  return { uri: asked.uri, labels, kinds: first.kinds, found: first.found, isJudged: labels.some((one) => verdicts.of(asked.uri, one)), note: verdict?.note ?? null, tags: verdict?.tags ?? [] };
}

/** What rows, lenses and pages hand over, checked. */
function questionGiven(given: unknown, label: unknown): { readonly uri: string; readonly labels: readonly Label[] } | null {
  const row = (given ?? {}) as { readonly document?: unknown; readonly label?: unknown }, uri = typeof given === 'string' ? given : row.document, named = typeof given === 'string' ? label : row.label;
  if (typeof uri !== 'string' || typeof named !== 'string') return null;
  const normal = normalLabel(named);
  return { uri, labels: normal === null ? [] : [normal] };
}

function questionAtCursor(services: Services): { readonly uri: string; readonly labels: readonly Label[] } | null {
  const active = activeText(services);
  return active && { uri: active.editor.document.uri.toString(), labels: pairAt(factsOf(active.read), active.offset)?.labels ?? [] };
}

async function judge({ verdicts, word }: Services, { uri, labels }: Answered, change: VerdictChange) {
  if (!await hasJudge(word) || !await verdicts.set(uri, labels, change)) return;
  const entry = verdicts.of(uri, labels[0]!);
  if (entry) say(word('verdict.done', { label: labelsWords(word, labels), kinds: kindsWords(word, entry.verdict.kinds) }));
}

/** Asks once who judges. False where the user wants nothing of it. */
async function hasJudge(word: Services['word']): Promise<boolean> {
  const section = vscode.workspace.getConfiguration('anfrage'), { globalValue, workspaceValue, workspaceFolderValue } = section.inspect<string>('verdicts.by') ?? {};
  if ((globalValue ?? workspaceValue ?? workspaceFolderValue) !== undefined) return true;
  const name = await vscode.window.showInputBox({ prompt: word('verdict.askBy') });
  if (name !== undefined) await section.update('verdicts.by', name.trim(), vscode.ConfigurationTarget.Global);
  return name !== undefined;
}

function kindsGiven(given: unknown): readonly AnswerKind[] | null {
  const kinds = Array.isArray(given) ? inOrder(given as AnswerKind[]) : [];
  return kinds.length ? kinds : null;
}

/** The kinds of an answer: those that count now are chosen, those that were found are named. */
async function askKinds({ word }: Services, { labels, kinds, found }: Answered): Promise<readonly AnswerKind[] | null> {
  const rows = ANSWER_KINDS.map((kind) => ({ label: outcomeWords(word, kind), description: found.includes(kind) ? word('verdict.found') : '', picked: kinds.includes(kind), value: kind }));
  const chosen = await vscode.window.showQuickPick(rows, { canPickMany: true, placeHolder: word('verdict.askKinds', { label: labelsWords(word, labels) }) });
  return chosen?.map(({ value }) => value) ?? null;
}

function askText({ word }: Services, prompt: 'verdict.askNote' | 'verdict.askTags', { labels, kinds, isJudged }: Answered, value: string, placeHolder = ''): Thenable<string | undefined> {
  const confirmed = isJudged ? [] : [word('verdict.confirms', { kinds: kindsWords(word, kinds) })];
  return vscode.window.showInputBox({
    prompt: [word(prompt, { label: labelsWords(word, labels) }), ...confirmed].join(' '), value, placeHolder,
    validateInput: (text) => (text.length > MOST_TEXT ? word('knowledge.problem.too-long', { limit: MOST_TEXT }) : null),
  });
}

function say(message: string) {
  vscode.window.setStatusBarMessage(message, MESSAGE_STAYS);
}
