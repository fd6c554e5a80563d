import { codesOf, type Codes } from './characters.ts';

/** A line with the code of its first character. */
export interface BegunLine {
  readonly code: number;
  readonly text: string;
}

/** A form that lines have which begin with one of some characters: most lines need no further look. */
export class LineForm {
  private readonly openers: Codes;

  /** @param pattern from the start of the line */
  constructor(openers: string, private readonly pattern: RegExp) {
    this.openers = codesOf(openers);
  }

  fits(line: BegunLine): boolean {
    return this.openers[line.code] === 1 && this.pattern.test(line.text);
  }

  exec(line: BegunLine): RegExpExecArray | null {
    return this.openers[line.code] === 1 ? this.pattern.exec(line.text) : null;
  }
}
