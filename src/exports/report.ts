import type { KindFound, Referral } from '../model/answerKind.ts';
import type { Pinpoint, CitationKind } from '../model/citation.ts';
import type { EntityType } from '../model/entity.ts';
import type { Finding } from '../model/finding.ts';
import type { Label } from '../model/label.ts';
import type { Page } from '../model/page.ts';
import { portfolioAt, type AnswerReference, type Answerer, type Asker, type Head, type Paper, type ZoneKind } from '../model/paper.ts';
import { answerKindsOf } from '../paper/answerKinds.ts';
import type { Span } from '../model/span.ts';
import { pagesTouched } from '../text/pages.ts';
import { lineStarts, rangeOf, type Range } from '../text/lines.ts';
import { mend, vocabularyOf } from '../text/mend.ts';

/** The contract of `anfrage inspect --json`, version 1: what the extension sees in a file. Fields of later capabilities are empty lists. */
export interface InspectReport {
  readonly version: 1;
  readonly papers: readonly PaperReport[];
}

export interface PaperReport {
  readonly file: string;
  /** Whether the extension would open it in the inquiry language. */
  readonly inquiry: boolean;
  readonly paper: Omit<Head, 'asked' | 'stage' | 'follows'>;
  readonly zones: readonly { readonly kind: ZoneKind; readonly range: Range }[];
  readonly questions: readonly { readonly label: Label; readonly parent: Label | null; readonly text: string; readonly ranges: readonly Range[]; readonly pages: readonly Page[]; /** In collections, as what follows. */ readonly asker?: Pick<Asker, 'name' | 'group'>; readonly ministry?: string }[];
  readonly answers: readonly {
    readonly covers: readonly Label[]; readonly heading: Range | null; readonly text: string; readonly ranges: readonly Range[]; readonly pages: readonly Page[];
    readonly kinds: readonly (Omit<KindFound, 'evidence'> & { readonly evidence: Range | null })[]; readonly refersTo: readonly AnswerReference[];
    readonly by?: Answerer;
  }[];
  readonly citations: readonly {
    readonly kind: CitationKind; readonly target: string | null; readonly text: string; readonly range: Range; readonly pinpoint: Pinpoint | null; readonly pinpointRange: Range | null; readonly pages: readonly Page[];
  }[];
  readonly mentions: readonly { readonly entity: string; readonly type: EntityType; readonly subtype: string; readonly text: string; readonly range: Range; readonly discovered?: true }[];
  readonly relations: readonly never[];
  readonly glossary: readonly { readonly abbreviation: string; readonly meaning: string; readonly range: Range }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly range: Range }[];
}

/** The report of one file. `message` turns a finding into words; offsets become positions as the editor counts them. */
export function paperReport(file: string, text: string, paper: Paper, message: (finding: Finding) => string): PaperReport {
  const starts = lineStarts(text), vocabulary = vocabularyOf(text), shown = (printed: string) => mend(printed, vocabulary);
  const findings = answerKindsOf(text, paper);
  const range = (span: Span) => rangeOf(starts, span), pages = (...spans: readonly Span[]) => pagesTouched(paper.pages, spans);
  const { id, kind, questionPaper, answerPaper, title, date, dates, askers, groups, answeredBy } = paper.head;
  return {
    file,
    inquiry: paper.inquiry,
    paper: { id, kind, questionPaper, answerPaper, title: title && shown(title), date, dates, askers, groups, answeredBy },
    zones: paper.zones.map((zone) => ({ kind: zone.kind, range: range(zone.span) })),
    questions: paper.questions.map(({ label, parent, text, printings, asker }) => {
      const ministry = portfolioAt(paper.portfolios, printings[0].span.start)?.ministry;
      return {
        label, parent, text: shown(text), ranges: printings.map((p) => range(p.span)), pages: pages(...printings.map((p) => p.span)),
        ...(asker && { asker: { name: asker.name, group: asker.group } }), ...(ministry !== undefined && { ministry }),
      };
    }),
    answers: paper.answers.map(({ covers, heading, text, spans, by }, i) => ({
      covers, heading: heading && range(heading), text: shown(text), ranges: spans.map(range), pages: pages(...(heading ? [heading, ...spans] : spans)),
      kinds: findings[i]!.kinds.map((kind) => ({ ...kind, evidence: kind.evidence && range(kind.evidence) })), refersTo: findings[i]!.refersTo.filter(isAnswer), ...(by && { by }),
    })),
    citations: paper.citations.map((c) => ({ kind: c.kind, target: c.target, text: c.text, range: range(c.span), pinpoint: c.pinpoint, pinpointRange: c.pinpointSpan && range(c.pinpointSpan), pages: pages(c.span) })),
    mentions: paper.mentions.map(({ entity, type, subtype, text, span, discovered }) => ({ entity, type, subtype, text, range: range(span), ...(discovered && { discovered }) })),
    relations: [],
    glossary: paper.glossary.map(({ abbreviation, meaning, short }) => ({ abbreviation, meaning, range: range(short) })),
    problems: paper.problems.map((finding) => ({ code: finding.code, message: message(finding), range: range(finding.span) })),
  };
}

function isAnswer(referral: Referral): referral is AnswerReference {
  return 'label' in referral;
}
