import type { CorpusView } from '../corpus/corpus.ts';
import type { Facts } from '../corpus/facts.ts';
import type { EntityId } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { positionAt } from '../text/lines.ts';
import { citableIn, type Citable } from './citable.ts';
import { excerpt, excerptText } from './excerpt.ts';
import type { Read } from './missing.ts';

/** A place as somebody quotes it in a text of their own. */
export interface QuotedPlace {
  /** What to cite; null in a text that bears no number. */
  readonly cited: Citable | null;
  readonly uri: string;
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
}

/** The mentions of an actor or a system in one document. */
export interface QuotedDocument {
  readonly facts: Facts;
  readonly places: readonly QuotedPlace[];
}

const ROOM_BEFORE = 80, ROOM_AFTER = 120;

/** Where an actor or a system is mentioned, with the words there; at most `most` places. */
export async function quotedMentions(corpus: CorpusView, read: Read, entity: EntityId, most: number): Promise<readonly QuotedDocument[]> {
  const found: QuotedDocument[] = [];
  let room = most;
  for (const { facts, mentions: { spans } } of corpus.mentioning(entity)) {
    if (room <= 0) break;
    found.push({ facts, places: await quotedPlaces(corpus, read, facts, spans.slice(0, room)) });
    room -= spans.length;
  }
  return found;
}

/** Some places of one document. */
export async function quotedPlaces(corpus: CorpusView, read: Read, facts: Facts, spans: readonly Span[]): Promise<readonly QuotedPlace[]> {
  const document = await read(facts.uri);
  return spans.map((span) => ({
    cited: citableIn(corpus, facts, span.start), uri: facts.uri, line: positionAt(facts.lineStarts, span.start).line + 1,
    words: document ? excerptText(excerpt(document, span, ROOM_BEFORE, ROOM_AFTER)) : '',
  }));
}
