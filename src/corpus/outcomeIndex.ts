import { LEADS, type Lead, type OutcomeCount } from './leads.ts';
import { Postings } from './postings.ts';

/** How many questions of all documents come to one thing, and in how many documents. */
export interface OutcomeTally extends OutcomeCount {
  readonly documents: number;
}

/** What came of the questions of all documents: counted as they come and go. */
export class OutcomeIndex {
  private readonly documents = new Postings();
  private readonly counts = new Map<Lead, OutcomeCount>();

  replace(slot: number, before: readonly OutcomeCount[], after: readonly OutcomeCount[]): void {
    this.documents.replace(slot, keysOf(before), keysOf(after));
    for (const count of before) this.add(count, -1);
    for (const count of after) this.add(count, 1);
  }

  private add({ lead, questions, byReference, partly }: OutcomeCount, sign: 1 | -1) {
    const known = this.counts.get(lead);
    this.counts.set(lead, { lead, questions: (known?.questions ?? 0) + sign * questions, byReference: (known?.byReference ?? 0) + sign * byReference, partly: (known?.partly ?? 0) + sign * partly });
  }

  /** In the order of LEADS, those that some question comes to. */
  tallies(): OutcomeTally[] {
    return LEADS.flatMap((lead) => (this.documents.has(numberOf(lead)) ? { ...this.counts.get(lead)!, documents: this.documents.count(numberOf(lead)) } : []));
  }

  slots(lead: Lead | 'partly'): readonly number[] { return this.documents.slots(numberOf(lead)); }
}

const numberOf = (lead: Lead | 'partly'): number => (lead === 'partly' ? LEADS.length : LEADS.indexOf(lead));

function keysOf(counts: readonly OutcomeCount[]): number[] {
  return [...counts.map(({ lead }) => numberOf(lead)), ...(counts.some(({ partly }) => partly > 0) ? [numberOf('partly')] : [])];
}
