import { writeFileSync } from 'node:fs';
import { grammarText } from './grammar.ts';

/** Writes the grammar that the extension ships: `npm run build:grammar`. */
writeFileSync(new URL('../../syntaxes/inquiry.tmLanguage.json', import.meta.url), grammarText());
