import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inspectFiles, type InspectOptions } from '../src/cli.ts';

describe('anfrage inspect --knowledge', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'anfrage-names-')), file = (name: string, text: string) => { fs.writeFileSync(path.join(folder, name), text); return path.join(folder, name); };
  after(() => { fs.rmSync(folder, { recursive: true }); });
  const inspect = async (options: InspectOptions) => {
    const { report, errors } = await inspectFiles([file('text.txt', 'Das BKA und Europol nutzen Xenon.')], options);
    return [report.papers[0]!.mentions.map(({ text }) => text), errors.map((error) => error.replace(folder + path.sep, ''))] as const;
  };

  it('reads what the editor reads, comments, hidden names and all', async () => {
    const own = file('own.json', '{\n  // ours\n  "systems": [{ "name": "Xenon", "subtype": "project" },],\n  "hide": ["BKA"]\n}\n');
    assert.deepEqual(await inspect({ knowledge: [own] }), [['Europol', 'Xenon'], []]);
    assert.deepEqual(await inspect({ knowledge: [own], withoutKnowledge: ['europol'] }), [['Xenon'], []]);
  });

  it('tells what is wrong with the line, in the language of the user', async () => {
    const own = file('bad.json', '{\n  "systems": [\n    { "name": "Xenon", "subtype": "ship" }\n  ]\n}\n'), [names, [error]] = await inspect({ knowledge: [own], language: 'de' });
    assert.deepEqual(names, ['BKA', 'Europol', 'Xenon']);
    assert.match(String(error), /^bad\.json:3: „ship“ gehört nicht zu den Werten, die hier möglich sind: database-or-information-system, /);
    assert.deepEqual((await inspect({ knowledge: [file('broken.json', '{\n  "systems": [\n')] }))[1], ['broken.json:3: This is no valid JSON: the bracket ] is missing.']);
  });
});
