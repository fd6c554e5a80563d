import { behindBlanks, codesOf, isAt, isBlankCode, isDigitCode, isSmallCode, isWordCode } from '../text/characters.ts';
import { cite, endAt, matchAt, NOTHING, type Found, type Scan, type WordForm } from './form.ts';
import { actAt } from './european.ts';
import { isFederal, lawAbbreviation, lawFullName, type LawName } from './laws.ts';
import { readProvisions, type Provisions } from './provisions.ts';

/** Statutes and articles: "§ 27 Absatz 3 Nummer 3 AGG", chains with "i. V. m.", lists, "Art. 43 Abs. 1" of an act named before. */

const CHAIN = /\s{0,3},?\s{0,3}(?:i\.\s{0,2}V\.\s{0,2}m\.|iVm|i\.\s?Verb\.\s?m\.|in\s{1,3}Verbindung\s{1,3}mit)\s{1,3}(?:dem\s|den\s|der\s)?/y;
const AND = /\s{0,3}(?:,|;|und|sowie|oder|bis)\s{1,3}(?:nach\s{1,2}|des\s{1,2}|der\s{1,2})?(?=§|Art)/y;
const SUBCHAIN = /(?=(?:Absatz|Abs\.|Satz|S\.|Nummer|Nr\.)\s{0,2}\d)/y;
const GLUE = /(?:des|der|dem|im|in der|von|vom|zum|zur)\s{1,3}/y;
const SAME_LAW = /(?:desselben|derselben|dieses|dieser|des genannten|des vorgenannten)\s{1,2}(?:Gesetzes|Verordnung|Vorschrift)/y;
const MOST_PARTS = 60;

/** One "§ …" of a chain or list. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly provisions: Provisions;
  readonly law: LawName | 'same' | null;
  /** The law is an act of the EU that is a citation itself: it stays outside of this one. */
  readonly act: string | null;
  /** Joined to the part before it by "i. V. m.". */
  readonly chained: boolean;
}

export const statute: WordForm = {
  anchors: ['§', 'Art(?:ikel[ns]?|ikeln|t?\\.)?\\s{1,2}\\d'],
  read(scan, at) {
    const plain = readPlain(scan.text, at);
    if (plain) return [plain];
    const parts = readParts(scan, at);
    return parts.length ? cited(parts) : NOTHING;
  },
};

/** Most statutes: one section with its parts in their usual order and a federal law by its abbreviation. What this does not fit is read the long way, which gives the same. */
const PLAIN = /§\s?(\d{1,4}[a-z]?)(?:\s(?:Absatz|Abs\.)\s(\d{1,3}))?(?:\s(?:Satz|S\.)\s(\d{1,3}))?(?:\s(?:Nummer|Nr\.)\s(\d{1,3}))?\s([A-ZÄÖÜ][A-Za-zÄÖÜäöüß]{0,20}[A-ZÄÖÜ])(?![A-Za-zÄÖÜäöüß\d/-]|\s{0,3},?\s{0,3}i(?:\.|Vm|n\s))/y;

function readPlain(text: string, at: number): Found | null {
  const m = matchAt(PLAIN, text, at);
  if (!m || !isFederal(m[5]!)) return null;
  const law = m[5]!, target = `§ ${m[1]!}${m[2] ? ` Abs. ${m[2]}` : ''}${m[3] ? ` Satz ${m[3]}` : ''}${m[4] ? ` Nr. ${m[4]}` : ''} ${law}`;
  return cite('statute', at, at + m[0].length, target, null, { law });
}

function readParts(scan: Scan, at: number): Part[] {
  const parts: Part[] = [];
  let from = at, chained = false;
  while (parts.length < MOST_PARTS) {
    const part = readPart(scan, from, chained, parts.at(-1));
    if (!part) break;
    parts.push(part);
    if (!mayGoOn(scan.text, part.end)) break;
    const chain = endAt(CHAIN, scan.text, part.end);
    chained = chain >= 0;
    from = chained ? chain : hasLaw(part) ? -1 : endAt(AND, scan.text, part.end); // a further "§" behind a law is a citation of its own
    if (from < 0) break;
  }
  return parts;
}

function readPart({ text, home }: Scan, at: number, chained: boolean, before: Part | undefined): Part | null {
  const number = behindSign(text, at), onlyParts = number === at;
  if (onlyParts && !(chained && before && endAt(SUBCHAIN, text, at) >= 0)) return null;
  const article = onlyParts ? before!.provisions.article : text.charCodeAt(at) === 65; // "A"
  const provisions = readProvisions(text, number, { article, several: text.charCodeAt(at + 1) === PARAGRAPH, onlyParts });
  if (!provisions) return null;
  const { end } = provisions, lawAt = behindGlue(text, end);
  if (lawAt === end) return { start: at, end, provisions, law: null, act: null, chained };
  const act = ACT_INITIALS[text.charCodeAt(lawAt)] === 1 ? actAt(text, lawAt) : null;
  const law = act !== null ? null : text.charCodeAt(lawAt) === 100 && endAt(SAME_LAW, text, lawAt) >= 0 ? 'same' : lawAbbreviation(text, lawAt, home) ?? lawFullName(text, lawAt, home);
  return { start: at, end: law && law !== 'same' && law.name !== null ? law.end : end, provisions, law, act, chained };
}

const PARAGRAPH = 0xa7;
const ARTICLE_ENDS = ['ikels', 'ikeln', 'ikel', 't.', '.', ''];

/** The offset of the number behind "§", "§§", "Art.", "Artikel"; the same offset where none of them stands. */
function behindSign(text: string, at: number): number {
  let end = at;
  if (text.charCodeAt(at) === PARAGRAPH) end = behindBlanks(text, at + (text.charCodeAt(at + 1) === PARAGRAPH ? 2 : 1), 3);
  else if (isAt(text, at, 'Art') && !isWordCode(text.charCodeAt(at - 1))) {
    const word = at + 3 + ARTICLE_ENDS.find((ending) => isAt(text, at + 3, ending))!.length;
    end = isBlankCode(text.charCodeAt(word)) ? behindBlanks(text, word, 2) : at;
  }
  return isDigitCode(text.charCodeAt(end)) ? end : at;
}

/** The offset behind the blanks and the little word between a provision and its law; the same offset where no blank stands. */
function behindGlue(text: string, at: number): number {
  const word = behindBlanks(text, at, 3);
  return word > at && isSmallCode(text.charCodeAt(word)) ? Math.max(word, endAt(GLUE, text, word)) : word;
}

/** Where a chain or list goes on there stands, behind blanks and a comma: ";", "§", "Art.", "i. V. m.", "in", "und", "sowie", "oder", "bis", "nach", "des", "der". */
const ON = codesOf(';§Aiusobnd');

function mayGoOn(text: string, at: number): boolean {
  const word = behindBlanks(text, at, 3);
  return ON[text.charCodeAt(text.charCodeAt(word) === 44 ? behindBlanks(text, word + 1, 3) : word)] === 1;
}

/** What the words for acts of the EU begin with: Verordnung, VO, Richtlinie, RL, Rahmen-, Rats-, Beschluss, Entscheidung, EU-, EG-, Delegierte, Durchführungs-, Grund-. */
const ACT_INITIALS = codesOf('VvRrBbEeDG');

/** Parts of a chain are one citation as long as no law ends it; parts of a list share the law that follows. */
function cited(parts: readonly Part[]): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < parts.length; i++) {
    const first = parts[i]!, provisions = [first.provisions.normal];
    while (!hasLaw(parts[i]!) && parts[i + 1]?.chained) provisions.push(parts[++i]!.provisions.normal);
    const last = parts[i]!, provision = provisions.join(' i. V. m. ');
    let own = i;
    while (own < parts.length && !hasLaw(parts[own]!)) own++;
    const follower = parts[own];
    const law = follower?.law === 'same' ? null : follower?.law?.name ?? follower?.act ?? null, unknown = follower?.law !== undefined && follower.law !== 'same' && follower.law?.name === null;
    if (law === null && first.provisions.article && (unknown || !first.provisions.detailed)) continue; // "Artikel 3" of anything
    const more = unknown ? null : law === null ? { open: { is: 'provision' as const, article: first.provisions.article, provision } } : { law };
    found.push(cite('statute', first.start, last.end, law === null ? null : `${provision} ${law}`, null, more));
  }
  return found;
}

function hasLaw(part: Part): boolean {
  return part.law !== null || part.act !== null;
}
