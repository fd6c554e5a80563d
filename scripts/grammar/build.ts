import { writeFileSync } from 'node:fs';
import { GRAMMARS } from './grammar.ts';

/** Writes the grammars that the extension ships: `npm run build:grammar`. */
for (const [path, text] of Object.entries(GRAMMARS)) writeFileSync(new URL(`../../${path}`, import.meta.url), text);
