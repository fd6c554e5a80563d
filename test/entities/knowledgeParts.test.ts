import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readKnowledgeText } from '../../src/entities/knowledgeText.ts';

/** What stands at the mark ▮, with the words that it covers. */
function part(marked: string): string | null {
  const text = marked.replace('▮', ''), found = readKnowledgeText(text, 'own').at(marked.indexOf('▮'));
  if (!found) return null;
  const words = found.kind === 'entry' ? '' : ` ⟦${text.slice(found.span.start, found.span.end)}⟧`;
  return found.kind === 'name' ? `name of ${found.entity}: ${found.name}${words}` : found.kind === 'reference' ? `reference to ${found.to}${words}` : `entry ${found.entity}`;
}

describe('what stands at a place of a knowledge file', () => {
  for (const [marked, expected] of [
    ['{ "actors": [{ "name": "Xe▮non", "subtype": "company" }] }', 'name of xenon: Xenon ⟦Xenon⟧'],
    ['{ "actors": [{ "name": ▮"Xenon", "subtype": "company" }] }', 'name of xenon: Xenon ⟦Xenon⟧'],
    ['{ "actors": [{ "name": "Xenon"▮, "subtype": "company" }] }', 'name of xenon: Xenon ⟦Xenon⟧'],
    ['{ "actors": [{ "na▮me": "Xenon" }] }', 'entry xenon'],
    ['{ "actors": [{ "name": "Xenon", "subtype": "com▮pany" }] }', 'entry xenon'],
    ['{ "actors": [{ ▮ "name": "Xenon" }] }', 'entry xenon'],
    ['{ "actors": [{ "name": "Xenon", "description": { "de": "Ein ▮Gas" } }] }', 'entry xenon'],
    ['{ "systems": [{ "name": "A" }, { "id": "x-1", "name": "B", "aliases": ["C", "▮D"] }] }', 'name of x-1: D ⟦D⟧'],
    ['{ "systems": [{ "name": "A", "ali▮ases": ["C"] }] }', 'entry a'],
    ['{ "systems": [{ "name": "A", "forms": ["▮ C "] }] }', 'name of a: C ⟦ C ⟧'],
    ['{ "systems": [{ "name": "A", "former": [{ "name": "▮B", "short": "C", "until": "2018" }] }] }', 'name of a: B ⟦B⟧'],
    ['{ "systems": [{ "name": "A", "former": [{ "name": "B", "short": "▮C", "until": "2018" }] }] }', 'name of a: C ⟦C⟧'],
    ['{ "systems": [{ "name": "A", "former": [{ "name": "B", "short": "C", "until": "▮2018" }] }] }', 'entry a'],
    ['{ "systems": [{ "name": "A", "onlyNear": { "▮B": ["C*"] } }] }', 'name of a: B ⟦B⟧'],
    ['{ "systems": [{ "name": "A", "onlyNear": { "B": ["▮C*"] } }] }', 'entry a'],
    ['{ "systems": [{ "name": "A", "withoutArticle": ["▮A"] }] }', 'name of a: A ⟦A⟧'],
    ['{ "systems": [{ "name": "A", "parent": "▮x-1" }] }', 'reference to x-1 ⟦x-1⟧'],
    ['{ "systems": [{ "name": "A", "▮parent": "x-1" }] }', 'entry a'],
    ['{ "systems": [{ "name": "A", "parent": [▮"x-1"] }] }', 'entry a'],
    ['{ "hide": ["bka", "▮Xenon"] }', 'reference to Xenon ⟦Xenon⟧'],
    ['{ "hide": ▮[] }', null],
    ['{ "actors": [{ "name": "A" },▮ { "name": "B" }] }', null],
    ['{ "actors": [{ "name": "A" }, { "na▮me": "A" }] }', null], // an id that stands there twice: the first entry counts
    ['{ "note": "▮A" }', null],
    ['{ "actors": [{ "name": "▮A" }', null],
    ['▮', null],
  ] as const) it(`${marked}: ${expected ?? 'nothing'}`, () => assert.equal(part(marked), expected));

  it('tells where the name of an entry stands', () => {
    const text = '{ "actors": [{ "subtype": "company", /* */ "name": "Xenon" }] }', span = readKnowledgeText(text, 'own').name('xenon')!;
    assert.equal(text.slice(span.start, span.end), '"Xenon"');
  });

  it('may be any place of anything', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), fc.nat(200), (text, offset) => { readKnowledgeText(text, 'own').at(offset); }), { numRuns: 300 });
  });
});
