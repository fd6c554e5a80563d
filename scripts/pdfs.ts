/**
 * npm run pdfs -- [FOLDER]
 * Sets the made-up papers of seeds/papers and test/papers as PDFs in the layouts of official ones, and puts PDFs beside them from which no text comes.
 * Each time the same bytes (but for the encrypted one). FOLDER is out/pdfs where it is not named.
 */
import fs from 'node:fs';
import path from 'node:path';
import * as bad from './pdf/bad.ts';
import { LAYOUTS } from './pdf/layouts.ts';
import { manuscriptOf } from './pdf/printed.ts';
import { typeset } from './pdf/typeset.ts';

const folder = process.argv[2] ?? 'out/pdfs';
const put = (name: string, bytes: Uint8Array) => fs.writeFileSync(path.join(folder, `${name}.pdf`), bytes);

fs.mkdirSync(folder, { recursive: true });
for (const source of ['seeds/papers', 'test/papers']) {
  for (const file of fs.readdirSync(source).filter((name) => /\.(?:txt|md|anfrage)$/.test(name) && name !== 'README.md')) {
    const manuscript = manuscriptOf(fs.readFileSync(path.join(source, file), 'utf8'));
    for (const [name, layout] of Object.entries(LAYOUTS)) put(`${path.parse(file).name}.${name}`, await typeset(manuscript, { layout }));
  }
}
for (const [name, bytes] of Object.entries({ ...(await bad.damaged()), encrypted: await bad.encrypted(), locked: await bad.locked(), empty: await bad.empty(), scanned: await bad.scanned() })) put(`bad.${name}`, bytes);
console.log(`${fs.readdirSync(folder).length} files in ${folder}`);
