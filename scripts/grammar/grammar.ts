import { CITATION_RULES } from './citations.ts';
import { PARAGRAPH_ENDS } from './fragments.ts';
import { LINE_RULES, SENTENCE_RULES } from './lines.ts';
import { pageGrammar } from './page.ts';
import { captures, type Rule } from './rule.ts';
import { SCOPE } from './scopes.ts';

/** The TextMate grammar of the language "inquiry". */

const r = String.raw;

/** Marks of emphasis: slanted words close on their line, bold ones within their paragraph. "Bürger*innen" and "trans*" open none. */
const emphasis: readonly Rule[] = [
  {
    begin: r`(?<![\p{L}\p{N}*])(\*\*)(?![\s*])(?=[^*\n\f]+(?:\*\*|$))`,
    end: r`(\*\*)|(?=\f)|${PARAGRAPH_ENDS}`,
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
const grammar = {
  comment: 'Written by scripts/grammar/build.ts; edit the pieces there.',
  name: 'Parlamentarische Anfrage',
  scopeName: 'text.inquiry',
  patterns: include('furniture', 'answers', 'questions', 'head', 'headings', 'letter', 'inline'),
  repository: {
    ...Object.fromEntries(Object.entries({ ...LINE_RULES, ...SENTENCE_RULES, ...CITATION_RULES }).map(([name, rules]) => [name, group(rules)])),
    citations: group(include('urls', 'papers', 'places', 'law')),
    inline: group(include('urls', 'joint', 'papers', 'places', 'law', 'emphasis')),
    emphasis: group(emphasis),
  },
};

const asFile = (content: object) => `${JSON.stringify(content, null, 2)}\n`;

/** The files of the grammars. */
export const GRAMMARS: Readonly<Record<string, string>> = { 'syntaxes/inquiry.tmLanguage.json': asFile(grammar), 'syntaxes/page.tmLanguage.json': asFile(pageGrammar) };
