import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { positionAt } from '../text/lines.ts';
import { citableIn, type Citable } from './citable.ts';
import { excerpt, excerptText } from './excerpt.ts';
import { mentionedIn } from './entities.ts';
import type { Read } from './missing.ts';

/** A place as somebody quotes it in a text of their own. */
export interface QuotedPlace {
  /** What to cite; null in a text that bears no number. */
  readonly cited: Citable | null;
  readonly uri: string;
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
  /** The day of its paper, where that is told with it. */
  readonly date?: string | null;
}

/** The mentions of an actor or a system in one document. */
export interface QuotedDocument {
  readonly facts: Facts;
  /** How many mentions the places stand for: of a name with its abbreviation right behind it the first is quoted. */
  readonly mentions: number;
  readonly places: readonly QuotedPlace[];
}

const ROOM_BEFORE = 80, ROOM_AFTER = 120;
/** How many characters stand between a name and its abbreviation at most: "“ („". */
const BETWEEN = 5;

/** Where an actor or a system is mentioned, with the words there; at most `most` places. `said`: only where the government speaks. */
export async function quotedMentions(corpus: CorpusView, read: Read, entity: EntityId, most: number, said = false): Promise<readonly QuotedDocument[]> {
  const found: QuotedDocument[] = [];
  let room = most;
  for (const { facts, mentions: { spans } } of mentionedIn(corpus, entity, said)) {
    if (room <= 0) break;
    const some = spans.slice(0, room), apart = some.filter(({ start }, i) => i === 0 || start - some[i - 1]!.end > BETWEEN);
    found.push({ facts, mentions: some.length, places: await quotedPlaces(corpus, read, facts, apart) });
    room -= spans.length;
  }
  return found;
}

/** Some places of one document. */
export async function quotedPlaces(corpus: CorpusView, read: Read, facts: Facts, spans: readonly Span[]): Promise<readonly QuotedPlace[]> {
  const document = await read(facts.uri);
  return spans.map((span) => ({
    cited: citableIn(corpus, facts, span.start, span), uri: facts.uri, line: positionAt(facts.lineStarts, span.start).line + 1,
    words: document ? excerptText(excerpt(document, span, ROOM_BEFORE, ROOM_AFTER)) : '',
  }));
}
