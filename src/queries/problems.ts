import { paperKey, paperNumbers, type CorpusView } from '../corpus/corpus.ts';
import type { PaperDocument } from '../corpus/document.ts';
import type { Facts } from '../corpus/facts.ts';
import { citedPaper, type Citation } from '../model/citation.ts';
import type { Finding } from '../model/finding.ts';
import { compareLabels, labelParts, placeOf, type Label } from '../model/label.ts';
import { paperIdParts, type PaperId, type Parliament } from '../model/paperId.ts';
import { pinpointLabel, documentsOf } from './pairs.ts';

/** The electoral term of each parliament at the beginning of 2026. The Bundesrat has none. */
const TERMS: Readonly<Partial<Record<Parliament, number>>> = {
  BT: 21, BW: 17, BY: 19, BE: 19, BB: 8, HB: 21, HH: 23, HE: 21, MV: 8, NI: 19, NW: 18, RP: 18, SL: 17, SN: 8, ST: 8, SH: 20, TH: 8,
};
/** A term so many after the one that we know is none: some twenty years ahead. */
const TERMS_AHEAD = 5;

/** What is wrong with the citations of a text: numbers that no paper can have, and questions that a paper of the folder does not have. What is merely not here is no problem. */
export function citationProblems(corpus: CorpusView, document: PaperDocument): readonly Finding[] {
  const own = paperNumbers(document.paper).map(paperKey), asked = new Map<PaperId, readonly Label[]>();
  const labelsOf = (paper: PaperId) => {
    let labels = asked.get(paper);
    if (!labels) asked.set(paper, labels = labelsIn(documentsOf(corpus, paper)));
    return labels;
  };
  return document.paper.citations.flatMap((citation): Finding[] => {
    const paper = citedPaper(citation);
    if (!paper || own.includes(paperKey(paper))) return [];
    if (isImpossible(paper)) return [{ code: 'impossible-number', span: citation.span, data: { paper } }];
    const label = pinpointLabel(citation.pinpoint);
    return label !== null && isBeyond(label, labelsOf(paper)) ? [{ code: 'no-such-question', span: spanOf(citation), data: { paper, label, last: labelsOf(paper).at(-1)! } }] : [];
  });
}

/** Whether no paper can have a number: its electoral term lies far ahead. */
export function isImpossible(paper: PaperId): boolean {
  const parts = paperIdParts(paper), known = parts && TERMS[parts.parliament];
  return parts !== null && known !== undefined && known !== null && parts.term > known + TERMS_AHEAD;
}

function labelsIn(documents: readonly Facts[]): readonly Label[] {
  const labels = documents.flatMap(({ questions, answers }) => [...questions.map(({ label }) => label), ...answers.flatMap(({ covers }) => covers)]);
  return [...new Set(labels)].sort(compareLabels);
}

/**
 * Whether a number lies behind the last one of a paper (99 of 12), or behind the last letter of its question (3f of 3a to 3c).
 * A number in between may have been overlooked by the reading, and so may letters where there are none; papers that count
 * by sections ("2.1") are cited by plain numbers too.
 */
function isBeyond(label: Label, asked: readonly Label[]): boolean {
  if (placeOf(asked, label) >= 0) return false;
  const parts = labelParts(label), last = asked.at(-1), lastParts = last === undefined ? null : labelParts(last);
  if (!parts || !lastParts || parts.numbers.length !== lastParts.numbers.length) return false;
  const siblings = asked.filter((other) => labelParts(other)?.numbers.join('.') === parts.numbers.join('.'));
  if (siblings.length) return parts.letter !== '' && siblings.some((other) => labelParts(other)!.letter !== '') && compareLabels(label, siblings.at(-1)!) > 0;
  return compareLabels(label, last!) > 0;
}

/** The place that a citation names, or its number where that says it all. */
function spanOf({ span, pinpointSpan }: Citation) {
  return pinpointSpan ?? span;
}
