import type { Line } from './lines.ts';

/** Names in a head that go on below: "Ministerium für Umwelt," / "Natur und Verkehr". */

const OPEN_END = /(?:[,&]|[a-zäöüß]-|\s(?:und|sowie|für|der|des|die|dem|den|im|mit|namens|von|zur|zum))$/i;
/** The longest of these. */
const REACH = ' namens'.length;
/** In letterheads in capitals too. */
const GOES_ON = /^(?:(?:und|sowie|für|des|der)\s|(?:UND|FÜR|DES|DER)\s\p{Lu}{2})/u;

/** Whether a line of a head does not end there, for what it ends with or for what the next one begins with. */
export function goesOnBelow(text: string, next: Line | undefined): boolean {
  return next !== undefined && (OPEN_END.test(text.slice(-REACH)) || (!next.afterBlank && GOES_ON.test(next.text)));
}

/** A name with what goes on of it below line `at`; names are no longer than some lines. */
export function wholeName(lines: readonly Line[], at: number, begun: string): string {
  let name = begun;
  for (let i = at + 1; i <= at + MOST_LINES && goesOnBelow(name, lines[i]); i++) name += ' ' + lines[i]!.text;
  return name;
}

const MOST_LINES = 4;
