/** PDFs for the suites. They are set here, in Node: the suites run in a browser too. */
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/npm.mjs';
import * as bad from '../../scripts/pdf/bad.ts';
import { LAYOUTS } from '../../scripts/pdf/layouts.ts';
import { manuscriptOf } from '../../scripts/pdf/printed.ts';
import { pdfOf, typeset } from '../../scripts/pdf/typeset.ts';

const layout = LAYOUTS.bundestag;
const answer = (what: string) => `Deutscher Bundestag Drucksache 19/99950
19. Wahlperiode 03.08.2020

Antwort
der Bundesregierung

auf die Kleine Anfrage der Abgeordneten Erika Beispiel und der Fraktion DIE LINKE.
– Drucksache 19/99949 –

Lesegeräte für Lichtbilder

Vorbemerkung der Fragesteller

Danach wurde schon gefragt (Bundestagsdrucksache 19/5954, Antwort zu Frage 2).

Wir fragen die Bundesregierung:

1. Wie viele Lesegeräte gibt es?

Es gibt 17 Lesegeräte.

2. Wo stehen sie?

${what}
`;

/** Puts them into a folder below the workspace under names that nobody takes for PDFs: a suite writes those that it wants to be there. */
export async function putPdfs(workspace: string): Promise<void> {
  const paper = (what: string) => typeset(manuscriptOf(answer(what)), { layout });
  const pdfs = {
    answer: await paper('Sie stehen an Bahnhöfen.'), changed: await paper('Sie stehen an Flughäfen.'),
    news: await pdfOf([[{ text: 'Mehr Lesegeräte an den Bahnhöfen (Bundestagsdrucksache 19/99950)', x: 70, y: 100, size: 11 }]], { layout }),
    encrypted: await bad.encrypted(), scanned: await bad.scanned(), cut: (await bad.damaged()).cut, bomb: bad.bomb(20, 500),
  };
  for (const folder of [path.join(workspace, 'pdfs'), path.join(ROOT, 'out/vscode-tests/pdfs')]) {
    fs.mkdirSync(folder, { recursive: true });
    for (const [name, bytes] of Object.entries(pdfs)) fs.writeFileSync(path.join(folder, `${name}.bytes`), bytes);
  }
}
