import { lastAtMost } from './search.ts';

/** What the type in which a line is set is for in its paper. */
export type TypeRole = 'question' | 'answer' | 'footnote';

/** What the print of a text tells beyond its characters: which type its lines are set in. Plain data, which a worker can hand over. */
export interface Layout {
  /** Where the lines begin, in text order. */
  readonly starts: Uint32Array;
  /** What the type of each is for: places in TYPE_ROLES. */
  readonly roles: Uint8Array;
}

export const TYPE_ROLES: readonly (TypeRole | null)[] = [null, 'question', 'answer', 'footnote'];

/** What the type is for in which an offset is set; null where the print does not tell. */
export function typeAt(layout: Layout | null, offset: number): TypeRole | null {
  return layout && (TYPE_ROLES[layout.roles[lastAtMost(layout.starts, offset)] ?? 0] ?? null);
}
