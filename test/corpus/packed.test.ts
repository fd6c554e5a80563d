import assert from 'node:assert/strict';
import fs from 'node:fs';
import { readDocument } from '../../src/corpus/document.ts';
import { factsOf } from '../../src/corpus/facts.ts';
import { plainFacts } from '../../src/corpus/lazyFacts.ts';
import { packFacts, unpackFacts } from '../../src/corpus/packed.ts';
import { seedEntries } from '../../src/entities/seeds.ts';
import { createMatcher } from '../../src/entities/matcher.ts';

describe('packed facts', () => {
  const matcher = createMatcher(seedEntries());
  for (const name of fs.readdirSync('test/papers').filter((file) => /\.(?:txt|md)$/.test(file))) {
    it(`are the same when they are unpacked: ${name}`, () => {
      const facts = factsOf(readDocument(name, fs.readFileSync(`test/papers/${name}`, 'utf8'), matcher));
      assert.deepEqual(plainFacts(unpackFacts(name, packFacts(facts))), facts);
    });
  }
});
