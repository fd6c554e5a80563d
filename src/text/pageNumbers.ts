/** What pages print as their numbers, and which of it counts: a number that contradicts its neighbours is a misprint, or no page's number. */

/** A number at the edge of a page. */
export interface PrintedNumber {
  readonly page: number;
  readonly number: number;
}

/** What it costs to count on from another number, in numbers that agree: two must follow the new count. */
const NEW_COUNT = 1.5;
/** The same where pages may have been lost in between, and how many. */
const LOST_PAGES = 0.6;
const MOST_LOST = 2;
/** How much rather a paper begins with page 1 than with another one, where nothing else decides. */
const FROM_ONE = 0.5;

/** A way to count up to some page: `ahead` is how far its printed numbers are ahead of the indexes of the pages. */
interface Count {
  readonly agree: number;
  readonly page: number;
  readonly ahead: number;
  readonly before: Count | null;
}

/**
 * The numbers of the pages of one paper, by index; 0 where nothing tells them. Where the count begins anew, it does so with page 1, if that fits.
 * @param printed in the order of the pages, which are counted from 0
 * @param mayMiss whether pages can be missing, so that the count goes on with a higher number
 */
export function numbered(pages: number, printed: readonly PrintedNumber[], mayMiss: boolean): Uint32Array {
  const numbers = new Uint32Array(pages), chain: Count[] = [];
  for (let count = bestCount(printed, mayMiss); count; count = count.before) chain.push(count);
  chain.reverse();
  let from = 0;
  chain.forEach(({ ahead, page }, i) => {
    const next = chain[i + 1], one = next ? -next.ahead + 1 : pages, behind = !next ? pages : one > page && one <= next.page ? one : next.page;
    for (; from < behind; from++) numbers[from] = Math.max(0, from + ahead);
  });
  return numbers;
}

/** The count with which most numbers agree. Linear: each number goes on with the best count that it fits, or with the best of all. */
function bestCount(printed: readonly PrintedNumber[], mayMiss: boolean): Count | null {
  const counts = new Map<number, Count>();
  let best: Count | null = null;
  for (const { page, number } of printed) {
    const ahead = number - page;
    let before = counts.get(ahead) ?? null, agree = before?.agree ?? (ahead === 1 ? FROM_ONE : 0);
    const consider = (other: Count | null | undefined, cost: number) => {
      if (other && other.page < page && other.agree - cost > agree) { before = other; agree = other.agree - cost; }
    };
    consider(best, NEW_COUNT);
    if (mayMiss) for (let lost = 1; lost <= MOST_LOST; lost++) consider(counts.get(ahead - lost), LOST_PAGES);
    if (before?.page === page) continue; // the page prints it twice
    const count: Count = { agree: agree + 1, page, ahead, before };
    counts.set(ahead, count);
    if (!best || count.agree > best.agree) best = count;
  }
  return best;
}
