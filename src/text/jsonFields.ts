/** Where in a file of JSON: ["actors", 3, "aliases", 0]. */
export type JsonPath = readonly (string | number)[];

/** What can be wrong with any value. */
type FieldProblem = 'not-a-list' | 'not-a-text' | 'too-long';

/** Reads values of JSON that people write, and tells what is wrong with them. What is left out is no mistake. */
export abstract class JsonFields {
  /** @param mostText how long a text may be, in characters */
  constructor(private readonly mostText: number) {}

  abstract problem(code: FieldProblem, path: JsonPath, data?: Readonly<Record<string, string>>): void;

  list(json: unknown, path: JsonPath): readonly unknown[] {
    if (json === undefined) return [];
    if (Array.isArray(json)) return json;
    this.problem('not-a-list', path);
    return [];
  }

  text(json: unknown, path: JsonPath): string | null {
    if (json === undefined) return null;
    const text = typeof json === 'string' ? json.trim() : '';
    if (!text) this.problem('not-a-text', path);
    else if (text.length > this.mostText) this.problem('too-long', path, { limit: String(this.mostText) });
    else return text;
    return null;
  }
}
