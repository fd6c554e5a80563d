import type { Facts } from './facts.ts';

/** Grows when the bytes of `packFacts` mean something else than before: what was kept in another form is made anew. */
export const FACTS_FORMAT = 1;

const ARRAYS = ['starts', 'pdf', 'printed'] as const;

/** Facts as bytes, without their address: what threads hand over and the store keeps. `unpackFacts` makes them facts again. */
export function packFacts({ uri: _, ...facts }: Facts): Uint8Array {
  const pages = { ...facts.pages, ...Object.fromEntries(ARRAYS.map((name) => [name, [...facts.pages[name]]])) };
  return new TextEncoder().encode(JSON.stringify({ ...facts, lineStarts: [...facts.lineStarts], pages }));
}

/** The facts of a document, of bytes that `packFacts` made in this format. */
export function unpackFacts(uri: string, packed: Uint8Array): Facts {
  const facts = JSON.parse(new TextDecoder().decode(packed)) as Facts;
  const pages = { ...facts.pages, ...Object.fromEntries(ARRAYS.map((name) => [name, Uint32Array.from(facts.pages[name])])) };
  return { ...facts, uri, lineStarts: Uint32Array.from(facts.lineStarts), pages };
}
