/** A rule of a TextMate grammar: one pattern, or a pair that opens and closes. */
export interface Rule {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}

export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

/** Captures by their number: a scope each, nothing where the group gets none. */
export const captures = (...names: readonly (string | undefined)[]): Captures =>
  Object.fromEntries(names.flatMap((name, i) => (name ? [[String(i + 1), { name }]] : [])));
