import { CITATION_RULES } from './citations.ts';
import { END, OSP, STOP } from './fragments.ts';
import { LINE_RULES, SENTENCE_RULES } from './lines.ts';
import { captures, type Rule } from './rule.ts';
import { SCOPE } from './scopes.ts';

/** The TextMate grammar of the language "inquiry". */

const r = String.raw;

const questionEnd: readonly Rule[] = [
  { match: r`\?(?=[*_]{0,2}${OSP}(?:${STOP}|\(|Bitte\b|Wenn\b|Falls\b))`, name: SCOPE.questionEnd },
  { match: r`\?(?=[\p{Zs}\t.…]+\d{1,3}${END})`, name: SCOPE.questionEnd },
];

/** Marks of emphasis that open and close on one line, or stay open to its end. "Bürger*innen" and "trans*" open none. */
const emphasis: readonly Rule[] = [
  {
    begin: r`(?<![\p{L}\p{N}*])(\*\*)(?![\s*])(?=[^*\n\f]+(?:\*\*|$))`,
    end: r`(\*\*)|(?=$|\f)`,
    beginCaptures: captures(SCOPE.mark('bold')),
    endCaptures: captures(SCOPE.mark('bold')),
    contentName: SCOPE.bold,
    patterns: [{ include: '#citations' }],
  },
  {
    begin: r`(?<![\p{L}\p{N}*])(\*)(?![\s*])(?=[^*\n\f]*[^*\s]\*(?![\p{L}\p{N}*]))`,
    end: r`(\*)|(?=$|\f)`,
    beginCaptures: captures(SCOPE.mark('italic')),
    endCaptures: captures(SCOPE.mark('italic')),
    contentName: SCOPE.italic,
    patterns: [{ include: '#citations' }],
  },
];

const include = (...names: readonly string[]): readonly Rule[] => names.map((name) => ({ include: `#${name}` }));
const group = (patterns: readonly Rule[]) => ({ patterns });

/** What `syntaxes/inquiry.tmLanguage.json` holds. */
export const grammar = {
  comment: 'Written by scripts/grammar/build.ts; edit the pieces there.',
  name: 'Parlamentarische Anfrage',
  scopeName: 'text.inquiry',
  patterns: include('furniture', 'answers', 'questions', 'head', 'headings', 'letter', 'inline'),
  repository: {
    ...Object.fromEntries(Object.entries({ ...LINE_RULES, ...SENTENCE_RULES, ...CITATION_RULES }).map(([name, rules]) => [name, group(rules)])),
    citations: group(include('urls', 'papers', 'places', 'law')),
    inline: group(include('urls', 'joint', 'papers', 'places', 'law', 'question-end', 'emphasis')),
    'question-end': group(questionEnd),
    emphasis: group(emphasis),
  },
};

/** The grammar as the file holds it. */
export const grammarText = () => `${JSON.stringify(grammar, null, 2)}\n`;
