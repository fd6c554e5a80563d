import assert from 'node:assert/strict';
import { outcomesMarkdown } from '../../src/exports/outcomeHover.ts';
import { outcomesOf } from '../../src/queries/outcomes.ts';
import { outcomesAt } from '../../src/queries/outcomeShown.ts';
import type { Judged } from '../../src/queries/chains.ts';
import { words } from '../../src/words/words.ts';
import { folder, paper } from '../queries/folder.ts';

const TEXT = `Wir fragen die Bundesregierung:

1. Wie viele Radwege wurden gesperrt?

Zu 1:

Es waren 200.

2. Welche Gefahren wurden gemeldet?

Zu 2:

Hierzu liegen der Bundesregierung keine eigenen Erkenntnisse vor.

3. Wer prüft die Sperrungen?
a) Wann endet die Prüfung?

Zu 3 und 3 a):

Auf die Antwort zu Frage 4 wird verwiesen.

4. Was wird geprüft?

Zu 4:

Die Prüfungen dauern noch an.

5. Wer wurde gewarnt?
`;

/** The Markdown at the cursor, links without their arguments. */
async function told(marked: string, judged?: Judged): Promise<string | null> {
  const plain = paper('19/100', TEXT), { corpus, here, offset, read } = folder({ a: plain.replace(marked.replace('▮', ''), marked) });
  const found = await outcomesAt({ corpus, read, outcomes: (facts) => outcomesOf(corpus, facts, judged) }, here, offset);
  if (!found) return null;
  assert.ok(found.span.start <= offset && offset <= found.span.end);
  return outcomesMarkdown(found.outcomes, words('de')).replace(/\(command:([\w.]+)\?[^)]*\)/g, '($1)').trimEnd();
}

describe('the hover on what came of a question', () => {
  for (const [where, markdown] of [
    ['2▮. Welche', '**Frage 2: keine Informationen**\\\nkeine Informationen: [„liegen der Bundesregierung keine eigenen Erkenntnisse vor“](anfrage.openPlace)\\\nVorbehalte: keine eigenen Erkenntnisse'],
    ['liegen der ▮Bundesregierung keine', '**Frage 2: keine Informationen**\\\nkeine Informationen: [„liegen der Bundesregierung keine eigenen Erkenntnisse vor“](anfrage.openPlace)\\\nVorbehalte: keine eigenen Erkenntnisse'],
    ['Zu 3 ▮und 3 a', '**Frage 3 und 3 a: dauert an**\\\nVerweis: [„Antwort zu Frage 4 wird verwiesen“](anfrage.openPlace)\\\n[Verweis → Frage 4: dauert an](anfrage.openPlace)'],
    ['a▮) Wann endet', '**Frage 3 a: dauert an**\\\nVerweis: [„Antwort zu Frage 4 wird verwiesen“](anfrage.openPlace)\\\n[Verweis → Frage 4: dauert an](anfrage.openPlace)'],
    ['1▮. Wie viele', '**Frage 1: mit Inhalt**'],
    ['5▮. Wer wurde', '**Frage 5: unbeantwortet**'],
    ['▮Hierzu liegen', null],
    ['Radwege ▮entstehen', null],
  ] as const) it(`at "${where}"`, async () => assert.equal(await told(where), markdown));

  it('says what somebody judged, and parts questions that were judged differently', async () => assert.equal(
    await told('Zu 3 ▮und 3 a', (_, label) => (label === '3' ? ['refused'] : null)),
    `**Frage 3: verweigert** · beurteilt als verweigert\\
Verweis: [„Antwort zu Frage 4 wird verwiesen“](anfrage.openPlace)\\
[Verweis → Frage 4: dauert an](anfrage.openPlace)

**Frage 3 a: dauert an**\\
Verweis: [„Antwort zu Frage 4 wird verwiesen“](anfrage.openPlace)\\
[Verweis → Frage 4: dauert an](anfrage.openPlace)`));
});
