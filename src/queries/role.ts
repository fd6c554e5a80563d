import type { Label } from '../model/label.ts';
import type { Paper, ZoneKind } from '../model/paper.ts';
import type { Span } from '../model/span.ts';

/** What a place of a paper belongs to: a question, an answer, or a zone such as the preface. */
export type Role = { readonly kind: 'question' | 'answer'; readonly labels: readonly Label[] } | { readonly kind: 'zone'; readonly zone: ZoneKind };

/** The role of what stands at an offset; null in texts that are no inquiries, and between two zones. */
export function roleAt(paper: Paper, offset: number): Role | null {
  const inside = (span: Span) => span.start <= offset && offset < span.end;
  if (!paper.inquiry) return null;
  const question = paper.questions.find(({ printings }) => printings.some(({ span }) => inside(span)));
  if (question) return { kind: 'question', labels: [question.label] };
  const answer = paper.answers.find(({ heading, spans }) => (heading && inside(heading)) || spans.some(inside));
  if (answer) return { kind: 'answer', labels: answer.covers };
  const zone = paper.zones.find(({ span }) => inside(span));
  return zone ? { kind: 'zone', zone: zone.kind } : null;
}
