import { captures } from './rule.ts';
import { SCOPE } from './scopes.ts';

/** The grammar of the pages about papers that are not in the folder, whose form `src/exports/missingPage.ts` makes. */

const r = String.raw;

/** What `syntaxes/page.tmLanguage.json` holds. */
export const pageGrammar = {
  comment: 'Written by scripts/grammar/build.ts; edit scripts/grammar/page.ts.',
  name: 'Drucksache',
  scopeName: 'text.inquiry.page',
  patterns: [
    { begin: r`\A`, end: '^$', name: SCOPE.headKind }, // the number and the title
    { match: r`^\S.*:$`, name: SCOPE.section },
    { match: r`^(\d\.)(?= )`, captures: captures(SCOPE.questionMarker) },
    { match: r`^ {2}\S.*$`, name: SCOPE.bold },
  ],
};
