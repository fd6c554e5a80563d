import type { Head } from '../model/paper.ts';
import type { Facts } from './facts.ts';

/** What lists of papers need of a document: how it is called, ordered and grouped. */
export interface Brief extends Pick<Head, 'id' | 'kind' | 'questionPaper' | 'answerPaper' | 'title' | 'date' | 'askers' | 'groups' | 'answeredBy' | 'several'> {
  /** Whether it counts as a paper: an inquiry, a text that bears a number of its own, or one that follows a paper. News articles do not. */
  readonly isPaper: boolean;
}

/** @param own a name as it is kept: those of many papers are few */
export function briefOf({ inquiry, head: { id, kind, questionPaper, answerPaper, title, date, askers, groups, answeredBy, several, follows } }: Pick<Facts, 'inquiry' | 'head'>, own: <T extends string | null>(text: T) => T): Brief {
  const all = (names: readonly string[]) => names.map(own);
  return {
    id: own(id), kind: own(kind), questionPaper: own(questionPaper), answerPaper: own(answerPaper), title: title && ownString(title), date: own(date), askers: all(askers), groups: all(groups), answeredBy: own(answeredBy),
    ...(several && { several: { askers: all(several.askers), groups: all(several.groups), ministries: all(several.ministries) } }), isPaper: inquiry || id !== null || follows !== null,
  };
}

/** A string of its own: what is read of a document is part of a longer text, which would be kept with it. Shorter pieces are copies anyway. */
const ownString = (text: string): string => (text.length < SHORTEST_PIECE ? text : decoder.decode(encoder.encode(text)));
const SHORTEST_PIECE = 13;

const encoder = new TextEncoder(), decoder = new TextDecoder('utf-8', { ignoreBOM: true });
