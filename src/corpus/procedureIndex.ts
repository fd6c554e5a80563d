import type { Facts } from './facts.ts';
import { namesIn } from './keyNumbers.ts';
import type { NameStore } from './nameStore.ts';
import { Postings } from './postings.ts';
import { byStanding } from './procedures.ts';

/** Which documents of the folder are one procedure: by the keys that they share, directly or by others. */
export class ProcedureIndex {
  private readonly byTie: Postings;

  /**
   * @param factsAt the document of a slot
   * @param mostTogether how many documents are one procedure at most: a number that so many heads name joins nothing
   */
  constructor(papers: NameStore, private readonly factsAt: (slot: number) => Facts, private readonly mostTogether: number) {
    this.byTie = new Postings(papers);
  }

  private tiesOf(facts: Facts): readonly number[] { return namesIn(this.byTie.names, facts, 'ties'); }

  /** Puts a document in the place of another one; adds all whose procedures are others now. @param take does the same with `factsAt` */
  replace(slot: number, before: Facts | null, after: Facts | null, near: Set<number>, take: () => void): void {
    const had = before ? this.tiesOf(before) : [], has = after ? this.tiesOf(after) : [], all = new Set([...had, ...has]);
    near.add(slot);
    this.gather(all, slot, near); // a procedure may fall apart
    take();
    this.byTie.replace(slot, had, has);
    this.gather(all, slot, near);
  }

  private gather(ties: Iterable<number>, own: number, near: Set<number>) {
    for (const tie of ties) if (!this.byTie.isAlone(tie, own)) for (const slot of this.tiedTo([tie])) near.add(slot);
  }

  /** The documents of a document's procedure, the best first, itself among them. @param slot where the corpus has a document of its address */
  tiedWith(facts: Facts, slot: number | undefined): readonly Facts[] {
    const ties = this.tiesOf(facts);
    if (ties.every((tie) => this.byTie.isAlone(tie, slot ?? -1))) return [facts]; // as most do
    return [facts, ...this.tiedTo(ties).filter((other) => other !== slot).map(this.factsAt)].sort(byStanding);
  }

  /** All documents that some keys join; none where these are too many to be one procedure. */
  private tiedTo(ties: readonly number[]): readonly number[] {
    const found = new Set<number>(), seen = new Set(ties), open = [...ties];
    for (let tie = open.pop(); tie !== undefined; tie = open.pop()) {
      if (this.byTie.count(tie) > this.mostTogether) return [];
      for (const slot of this.byTie.slots(tie)) {
        if (found.has(slot)) continue;
        if (found.add(slot).size > this.mostTogether) return [];
        for (const next of this.tiesOf(this.factsAt(slot))) if (seen.size < seen.add(next).size) open.push(next);
      }
    }
    return [...found];
  }
}
