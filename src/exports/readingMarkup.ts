import { withoutUnseen } from './unseen.ts';

/** HTML is made of elements that we name and text that is escaped: nothing that a paper prints becomes markup. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return withoutUnseen(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** An element around HTML. An attribute that is true has no value; false, null and undefined leave it out. */
export function element(name: string, attributes: Attributes, ...html: readonly string[]): string {
  return `${opening(name, attributes)}${html.join('')}</${name}>`;
}

/** Its opening tag alone. */
export function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === true ? ` ${key}` : value === false || value === null || value === undefined ? '' : ` ${key}="${escaped(String(value))}"`));
  return `<${name}${written.join('')}>`;
}
