import assert from 'node:assert/strict';
import { discoveredId } from '../../src/model/discovered.ts';
import { entityIn, spellings } from '../../src/queries/discovered.ts';
import { NameFinder } from '../../src/queries/finding.ts';
import { groupNames, type NameGrouping } from '../../src/queries/groups.ts';
import { article, entityOf as listed, folder } from './folder.ts';

const { corpus } = folder({
  a: article('Das Projekt „Xenon Blick“ (XB) hilft dem BKA sehr. Die Musterwerk GmbH liefert Xenon Blick.'),
  b: article('Das Projekt „Xenon-Blick“ (XEB) endet.'),
  c: article('Über Xenon Blick und die Musterwerk GmbH berichtet Interpol.'),
});
const entityOf = entityIn(corpus, listed), PROJECT = discoveredId('xenon-blick');
/** The names of the groups of a list. */
const groups = (list: 'actor' | 'system' | 'discovered', by: NameGrouping) => groupNames(corpus, list, entityOf, by).map(({ key, rows }) => [key, rows().map(({ name }) => name).join(', ')]);

describe('discovered names', () => {
  it('are a list of their own, of actors and systems, below their kinds', () => {
    assert.deepEqual(groups('discovered', 'kind'), [['company', 'Musterwerk GmbH'], ['project', 'Xenon Blick']]);
    assert.deepEqual(groups('discovered', 'mentions'), [[null, 'Xenon Blick, Musterwerk GmbH']]);
    assert.deepEqual([groups('actor', 'kind').flat().join(), groups('system', 'kind')], ['authority-or-ministry,Bundeskriminalamt,international-organisation,Interpol', []]);
  });

  it('tell what they are taken for, and by what they were found', () => {
    assert.deepEqual(entityOf(PROJECT), { id: PROJECT, type: 'system', subtype: 'project', name: 'Xenon Blick', aliases: ['XB'], description: { de: '', en: '' }, discovered: 'class-word' });
    assert.equal(entityOf(discoveredId('nobody')), null);
    assert.equal(entityOf('bka')?.discovered, undefined);
  });

  it('have the spellings and short forms of all papers that introduce them', () => {
    assert.deepEqual(spellings(corpus, PROJECT), { names: ['Xenon Blick', 'Xenon-Blick'], aliases: ['XB', 'XEB'] });
    assert.deepEqual(spellings(corpus, discoveredId('nobody')), { names: [], aliases: [] });
  });

  it('are found by name and short form, among the listed ones', () => {
    assert.deepEqual(new NameFinder(corpus, entityOf).search('xb', 5).map(({ item }) => item.id), [PROJECT]);
    assert.ok(new NameFinder(corpus, entityOf).search('', 9).length > 3);
  });
});
