import assert from 'node:assert/strict';
import { readPaper } from '../../src/paper/read.ts';
import { TYPE_ROLES, type Layout } from '../../src/text/layout.ts';

/** Lines, each behind the first letter of what its type is for; "." where that is unknown. */
function printed(marked: string): { text: string; layout: Layout } {
  const lines = marked.split('\n').map((line) => ({ role: TYPE_ROLES.findIndex((role) => role?.[0] === line[0]), text: line.slice(2) })), starts: number[] = [];
  const text = lines.reduce((all, line) => { starts.push(all.length); return all + line.text + '\n'; }, '');
  return { text, layout: { starts: Uint32Array.from(starts), roles: Uint8Array.from(lines, ({ role }) => Math.max(0, role)) } };
}

const HEAD = `a Antwort
a der Bundesregierung
a auf die Kleine Anfrage der Abgeordneten Jette Oldewage und der Fraktion der SPD
a – Drucksache 20/9187 –
a Schleusen am Küstenkanal
q 1. Wie oft sind die Schleusen ausgefallen?
a Sie sind 64-mal ausgefallen.
q 2. Welche Schleusen betraf es?
a Es waren drei Schleusen betroffen.
`;

const reading = (text: string, layout: Layout | null) => {
  const { questions, answers } = readPaper(text, null, layout);
  return { questions: questions.slice(2).map((q) => `${q.label} ${q.text}`), answers: answers.slice(2).map((a) => `${a.covers.join()} ${a.text}`) };
};

describe('the type of a paper tells', () => {
  const CASES: readonly [name: string, marked: string, questions: string[], answers: string[]][] = [
    ['where a question ends that goes on behind its mark', 'q 3. Wer trug die Kosten?\nq Die Angaben werden nach Jahren erbeten.\na Die Kosten trug der Bund.', ['3 Wer trug die Kosten? Die Angaben werden nach Jahren erbeten.'], ['3 Die Kosten trug der Bund.']],
    ['where one without a mark ends', 'q 3. Sofern ein Neubau geplant ist, welcher Zeitplan\nq dafür gilt.\na Geplant ist keiner. Wozu auch?', ['3 Sofern ein Neubau geplant ist, welcher Zeitplan dafür gilt.'], ['3 Geplant ist keiner. Wozu auch?']],
    ['that a question in an answer is none of the paper', 'q 3. Wer trug die Kosten?\na Zu klären ist:\na 4. Wer haftet?\na Das wird geprüft.\nq 4. Wann wird gebaut?\na Im Jahr 2025.', ['3 Wer trug die Kosten?', '4 Wann wird gebaut?'], ['3 Zu klären ist: 4. Wer haftet? Das wird geprüft.', '4 Im Jahr 2025.']],
    ['that a question waits for a joint answer', 'q 3. Wer trug die Kosten?\nq Gemeint ist auch der Unterhalt.\nq 4. Wie hoch waren sie?\na Es waren zwei Millionen Euro.', ['3 Wer trug die Kosten? Gemeint ist auch der Unterhalt.', '4 Wie hoch waren sie?'], ['3,4 Es waren zwei Millionen Euro.']],
    ['nothing of a quotation in small type below a question', 'q 3. Wer trug die Kosten?\n.\nq „Die Kosten trägt der Bund.“\na So steht es im Gesetz.', ['3 Wer trug die Kosten?'], ['3 „Die Kosten trägt der Bund.“ So steht es im Gesetz.']],
    ['nothing of one within an answer', 'q 3. Wer trug die Kosten?\na Im Gesetz steht:\nq „Die Kosten trägt der Bund.“\na Daran hält er sich.', ['3 Wer trug die Kosten?'], ['3 Im Gesetz steht: „Die Kosten trägt der Bund.“ Daran hält er sich.']],
    ['nothing where it changes in the middle of a sentence', 'q 3. Wer trug für\na alle Schleusen die Kosten?\na Der Bund.', ['3 Wer trug für alle Schleusen die Kosten?'], ['3 Der Bund.']],
    ['nothing of a question that is set larger by mistake', 'a 3. Wer trug die Kosten?\na Der Bund trug sie.\nq 4. Wie hoch waren sie?\na Zwei Millionen Euro.', ['3 Wer trug die Kosten?', '4 Wie hoch waren sie?'], ['3 Der Bund trug sie.', '4 Zwei Millionen Euro.']],
    ['nothing of a table with the same type', 'q 3. Wie hoch waren die Kosten?\na Sie betrugen in Euro:\n. 2019   1 200\n. 2020   1 400\nq Quelle: eigene Erhebung\nq 4. Wer trug sie?\na Der Bund.', ['3 Wie hoch waren die Kosten?', '4 Wer trug sie?'], ['3 Sie betrugen in Euro: 2019 1 200 2020 1 400 Quelle: eigene Erhebung', '4 Der Bund.']],
    ['nothing of a heading that is larger', 'q 3. Wer trug die Kosten?\na Der Bund trug sie.\n. II. Bau\nq 4. Wann wird gebaut?\na Im Jahr 2025.', ['3 Wer trug die Kosten?', '4 Wann wird gebaut?'], ['3 Der Bund trug sie. II. Bau', '4 Im Jahr 2025.']],
  ];
  for (const [name, marked, questions, answers] of CASES) it(name, () => {
    const { text, layout } = printed(HEAD + marked);
    assert.deepEqual(reading(text, layout), { questions, answers });
  });

  it('nothing in a paper with a larger head and larger headings', () => {
    const { text, layout } = printed(`${HEAD}a II. Bau\nq 3. Wer trug die Kosten?\nq Die Kosten trug der Bund. Er trägt sie nach dem Gesetz, und er hat sie auch bisher getragen.`.replace(/^a (?=Sie|Es)/gm, 'q '));
    assert.deepEqual(reading(text, layout), reading(text, null));
  });

  const CONTRADICTING: readonly [name: string, change: (role: number) => number][] = [['one size', () => 2], ['only small type', () => 1], ['questions larger than answers', (role) => (role === 1 ? 2 : role === 2 ? 1 : role)], ['no type that is known', () => 0], ['type of footnotes', () => 3]];
  for (const [name, change] of CONTRADICTING) it(`nothing in a paper with ${name}`, () => {
    for (const [, marked] of CASES) {
      const { text, layout } = printed(HEAD + marked);
      assert.deepEqual(reading(text, { ...layout, roles: layout.roles.map(change) }), reading(text, null));
    }
  });
});

describe('footnotes in their type', () => {
  const CASES: readonly [name: string, marked: string, answer: string][] = [
    ['are no part of the answer', 'f 4 Fundstelle im Anhang.', 'Der Bund trug sie nach dem Gesetz. Er trägt sie noch.'],
    ['go on below', 'f 4 Fundstelle im Anhang,\nf dort Seite 3.', 'Der Bund trug sie nach dem Gesetz. Er trägt sie noch.'],
    ['are told from a table by their numbers', 'f Land Euro\nf Berlin 12', 'Der Bund trug sie nach dem Gesetz. Land Euro Berlin 12 Er trägt sie noch.'],
    ['stand at the foot of a page', 'f 4 Fundstelle im Anhang.\na Darauf folgt dies.', 'Der Bund trug sie nach dem Gesetz. 4 Fundstelle im Anhang. Darauf folgt dies. Er trägt sie noch.'],
  ];
  for (const [name, marked, answer] of CASES) it(name, () => {
    const { text, layout } = printed(`${HEAD}q 3. Wer trug die Kosten?\na Der Bund trug sie nach dem Gesetz.\n${marked}\na \fEr trägt sie noch.`);
    assert.equal(readPaper(text, null, layout).answers.at(-1)!.text, answer);
  });
});
