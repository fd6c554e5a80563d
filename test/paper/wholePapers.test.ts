import assert from 'node:assert/strict';
import path from 'node:path';
import { goldPapers, missesOf } from '../../scripts/gold.ts';
import { inspectFiles } from '../../src/cli.ts';

const FOLDER = path.join(import.meta.dirname, '../papers');

/** What is not read right yet, by paper: labels of questions ("?3") and answers ("!3"), fields of the head. */
const MISSES: Readonly<Record<string, readonly string[]>> = {
  'bt-11.txt': ['?4aaa', '?4abb', '!4a', '!4aaa', '!4abb'], // a third level of letters
  'bt-kleinere-schrift.txt': ['?1', '?2', '?4', '?5', '?6', '!1', '!2', '!4', '!5', '!6'], // only the type tells where questions end
  'land-07-bw-anfrage.txt': ['?5'], // the box of the title page stands between two questions
  'ni-grundwasser.txt': ['answeredBy'], // the place and the date stand between the lines of its name
};

describe('whole papers', () => {
  for (const { file, gold } of goldPapers(FOLDER)) it(path.basename(file), async () => {
    const { report } = await inspectFiles([file], {});
    assert.deepEqual(missesOf(gold, report.papers[0]!), MISSES[path.basename(file)] ?? []);
  });
});
