import assert from 'node:assert/strict';
import { tokens, type Token } from '../../src/queries/tokens.ts';
import { article, folder, PAIRS, paper } from './folder.ts';

const others = { b: paper('19/200', PAIRS) };
/** 19/300 is in a catalogue. */
const isKnown = (id: string) => id === 'BT 19/300';

/** The tokens as "type.state: words"; those of names are left out where the test is about others. */
function seen(text: string, format: 'inquiry' | 'text' | 'markdown', wanted = /./): string[] {
  const { corpus, here } = folder({ a: text, ...others });
  return tokens(corpus, here, isKnown, format)
    .map(({ span, type, state }) => `${[type, state].filter(Boolean).join('.').replaceAll('inquiry', '')}: ${here.text.slice(span.start, span.end)}`).filter((token) => wanted.test(token));
}

const inquiry = (body: string) => paper('19/100', `Wir fragen die Bundesregierung:\n\n${body}`);
const QUESTION = 'Wie viele Radwege wurden gebaut?';

describe('tokens', () => {
  for (const [what, body, expected] of [
    ['the number of a question and the heading of its answer', `1. ${QUESTION}\n\nZu 1:\n\nZwei.\n`, ['Question: 1.', 'Answer: Zu 1:']],
    ['numbers without their bullets, headings without their marks', `- 1: *${QUESTION}*\n\n#### Zu Frage 1:\n\nZwei.\n`, ['Question: 1:', 'Answer: Zu Frage 1:']],
    ['a question without an answer', `1. ${QUESTION}\n\nZu 1:\n\nZwei.\n\n2. Wann wurden sie gebaut?\n\n3. Wer hat sie gebaut?\n\nZu 3:\n\nDas Land.\n`, ['Question: 1.', 'Answer: Zu 1:', 'Question.Unpaired: 2.', 'Question: 3.', 'Answer: Zu 3:']],
    ['no question without an answer where none is answered', `1. ${QUESTION}\n\n2. Wann wurden sie gebaut?\n`, ['Question: 1.', 'Question: 2.']],
  ] as const) {
    it(`are ${what}`, () => assert.deepEqual(seen(inquiry(body), 'inquiry', /^(?:Question|Answer)/), expected));
  }

  for (const [citation, expected] of [
    ['BT-Drs. 19/200', ['Paper.Here: BT-Drs. 19/200']],
    ['BT-Drs. 19/200, Antwort auf Frage 2,', ['Paper.Here: BT-Drs. 19/200', 'Place: Antwort auf Frage 2']],
    ['BT-Drs. 19/300', ['Paper: BT-Drs. 19/300']],
    ['BT-Drs. 19/400', ['Paper.Unknown: BT-Drs. 19/400']],
    ['Bundestagsdrucksache\n19/200', ['Paper.Here: Bundestagsdrucksache', 'Paper.Here: 19/200']],
    ['Bundestagsdrucksache\r\n19/200', ['Paper.Here: Bundestagsdrucksache', 'Paper.Here: 19/200']],
  ] as const) {
    it(`of "${citation.replace(/\r?\n/, '⏎')}" in a note are ${expected.join(', ')}`, () => assert.deepEqual(seen(article(`Laut ${citation} sind es viele.`), 'text'), expected));
  }

  it('of the paper\'s own number say nothing more', () => assert.deepEqual(seen(inquiry(`1. Was steht in BT-Drs. 19/100?\n`), 'inquiry', /Paper/), ['Paper: BT-Drs. 19/100']));

  it('are references within the paper, but not what a joint answer says it covers', () => {
    const body = `1. ${QUESTION}\n\n2. Wann wurden sie gebaut?\n\nDie Fragen 1 und 2 werden gemeinsam beantwortet. Es sind zwei.\n\n3. Wer hat sie gebaut?\n\nAuf die Antwort zu Frage 1 wird verwiesen.\n`;
    assert.deepEqual(seen(inquiry(body), 'inquiry', /Place/), ['Place: Antwort zu Frage 1']);
  });

  it('are names, in the longest form', () => {
    assert.deepEqual(seen(article('Das Bundeskriminalamt (BKA) fragt das Schengener\nInformationssystem ab.'), 'text'), ['Actor: Bundeskriminalamt', 'Actor: BKA', 'System: Schengener', 'System: Informationssystem']);
  });

  it('are the lines of a title, with the names in it', () => {
    const titled = inquiry(`1. ${QUESTION}\n`).replace('Radwege an Bundesstraßen', 'Radwege an Bundes-\nstraßen und das BKA');
    assert.deepEqual(seen(titled, 'inquiry', /Title|BKA/), ['Title: Radwege an Bundes-', 'Title: straßen und das BKA']);
  });

  it('leave the headings of inquiries their colour', () => assert.deepEqual(seen(inquiry(`1. Was tut das BKA?\n`).replace('Fragesteller', 'Interpol'), 'inquiry', /Actor/), ['Actor: Erika Beispiel', 'Actor: BKA']));

  for (const [markdown, expected] of [
    ['## Das BKA in BT-Drs. 19/200', []],
    ['`BKA` und BKA', ['Actor: BKA']],
    ['```\nBKA\n```\nInterpol', ['Actor: Interpol']],
    ['Bis zum Ende Code:\n\n```\nBKA', []],
    ['[Interpol](https://www.example.org/BKA)', ['Actor: Interpol']],
    ['- **BKA**', ['Actor: BKA']],
  ] as const) {
    it(`of Markdown's ${JSON.stringify(markdown)} are ${expected.join(', ') || 'none'}`, () => assert.deepEqual(seen(`Notiz\n\n${markdown}`, 'markdown'), expected));
  }

  it('are in order, on one line each, and never overlap', () => {
    const text = inquiry(`1. Was sagt BT-Drs. 19/200, Antwort auf die Schriftliche Frage 8 der Abgeordneten Erika\nBeispiel, zum BKA?\n\nZu 1:\n\nNichts.\n`), { corpus, here } = folder({ a: text, ...others });
    let end = 0;
    for (const { span } of tokens(corpus, here, isKnown, 'inquiry') as readonly Token[]) {
      assert.ok(span.start >= end && span.end > span.start && !/[\r\n]/.test(text.slice(span.start, span.end)), text.slice(span.start, span.end));
      end = span.end;
    }
    assert.ok(end > 0);
  });

  it('cost no more than the text is long', () => {
    const hostile = `${'`'.repeat(50_000)}\n${']('.repeat(50_000)}\n${'```\n'.repeat(25_000)}${'wir fragen '.repeat(10_000)}`, { corpus, here } = folder({ a: hostile });
    const began = performance.now();
    tokens(corpus, here, isKnown, 'markdown');
    tokens(corpus, here, isKnown, 'inquiry');
    assert.ok(performance.now() - began < 1000);
  });
});
