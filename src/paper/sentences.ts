/** How questions begin and end, and where a question ends whose answer follows without any mark. */

/** Words of asking, also behind a preposition ("In wie vielen", "Aus welchen"). */
const ASKING_WORD = /^[„"“»*(]?\s?(?:(?:In|Aus|Bei|Mit|Von|Für|Auf|Zu|An|Über|Nach|Seit|Bis|Ab|Durch|Gegen|Um|Unter|Vor|Wegen|Zwischen|Ohne|Anhand|Aufgrund|Und)\s+)?(?:wie\s?viele?n?|wie|wer|was|wann|wo|welche?[rmns]?|wessen|wen|wem|woher|wohin|wodurch|wofür|wozu|womit|woran|worauf|worin|worum|woraus|worüber|wovon|wonach|warum|weshalb|wieso|weswegen|wobei|inwiefern|inwieweit)(?!\p{L})/iu;
/** Verbs that open a question, and conditions under which one is asked. */
const ASKING_VERB = /^[„"“»*(]?\s?(?:Gibt|Gab|Gelten|Gilt|Geht|Gehen|Haben?|Hat|Hatten?|Ist|Sind|War|Waren|Kann|Können|Könnte|Konnten?|Plant|Planen|Teilt|Trifft|Treffen|Wird|Werden|Wurden?|Würden?|Sieht|Sehen|Hält|Halten|Soll|Sollen|Sollten?|Muss|Müssen|Beabsichtigt|Beabsichtigen|Besteht|Bestehen|Erfolgt|Erfolgten?|Erfolgen|Existiert|Existieren|Stimmt|Stammt|Stammen|Liegt|Liegen|Lässt|Kennt|Führt|Führen|Nutzt|Nutzen|Verfügt|Verfügen|Unterstützt|Setzt|Setzen|Holt|Gleicht|Darf|Dürfen|Findet|Finden|Macht|Nimmt|Bewertet|Bedeutet|Erwägt|Erwartet|Handelt|Hält|Kam|Kamen|Liegen|Prüft|Rechnet|Strebt|Steht|Stehen|Verfolgt|Will|Wollen|Sofern|Falls|Wenn|Bitte|Ja, )\b/u;

/** Whether a text begins as questions do. */
export function opensAsQuestion(text: string): boolean {
  const opening = text.slice(0, 60);
  return ASKING_WORD.test(opening) || ASKING_VERB.test(opening);
}

/** Behind a question mark, what still belongs to the question: a closing bracket or quotation mark, a request, another question. */
const AFTER_MARK = /^[)\]“"”«*‘’']*/;
const REQUEST = /^\s*(?:\((?:[^()]|\([^()]{0,200}\)){0,1200}\)\.?|\[[^\]]{0,600}\])/;
const REQUEST_SENTENCE = /^\s*(?:(?:und|wenn\s+ja,?|falls\s+ja,?)?\s*bitte|(?:ggf\.|gegebenenfalls)\s+bitte)\s[^?]{0,700}?[.!](?=\s|$)/i;
const FURTHER_QUESTION = /^\s*[^?]{1,900}\?/;
/** How a further question begins when it follows the first one directly. */
const FURTHER_OPENING = /^\s*(?:Wenn|Falls|Sofern|Und|Oder|Bzw|Beziehungsweise|Ggf|Gegebenenfalls|Insbesondere)\b/i;
/** Openers of government prose: no question begins so, even where a question mark follows somewhere. */
const PROSE = /^\s*(?:Die\s+(?:Fragen?|Antworten?|Bundesregierung|Landesregierung|Staatsregierung|Beantwortung)\s|Der\s+(?:Bundesregierung|Landesregierung|Senat)|Nein\b|Ja\b|Auf\s+die\s+(?:Antwort|Vorbemerkung)|Es\s+wird\s|Hierzu\s|Dazu\s|Siehe\s|Vgl\.|Keine|Aufgrund|Der\s+Senat)/;

/**
 * Where a question ends whose answer follows unmarked, or -1 where no question mark is in the stretch.
 * Rule: the first question mark, then what belongs to it; requests in brackets or beginning with "Bitte"; further questions that begin as questions do.
 */
export function questionEnd(text: string, start: number, limit: number): number {
  let at = text.indexOf('?', start);
  if (at < 0 || at >= limit) return -1;
  const within = (s: string) => s.slice(0, limit - at);
  const tail = () => text.slice(at, Math.min(limit, at + 1300));
  at += 1;
  for (let turns = 0; turns < 20; turns++) {
    at += within(AFTER_MARK.exec(tail())![0]).length;
    const rest = tail();
    const request = REQUEST.exec(rest) ?? REQUEST_SENTENCE.exec(rest);
    if (request) { at += request[0].length; continue; }
    if (/^\s*[,;]?\s*(?:und|sowie|oder|bzw\.)?\s*[a-zäöü]/.test(rest)) { // the sentence goes on behind the mark of a quotation
      const more = FURTHER_QUESTION.exec(rest);
      if (more) { at += more[0].length; continue; }
    }
    const more = PROSE.test(rest) ? null : FURTHER_QUESTION.exec(rest);
    if (more && (FURTHER_OPENING.test(rest) || opensAsQuestion(rest.trimStart())) && !/[.!]\s+\p{Lu}/u.test(more[0].replace(/\b(?:z|d|u|o|i|S|Nr|bzw|vgl|Dr|ca|Abs|Art)\.\s/gu, ''))) { at += more[0].length; continue; }
    break;
  }
  return Math.min(at, limit);
}

/** A part of a longer question ends with a comma; what begins below it as sentences do is its answer. */
const PART_END = /[,;](?:\s*(?:sowie|und|oder))?\s*\n(?=(?:Die|Der|Das|Es|Ein|Eine|Im|Am|In|Nach|Zu|Zum|Zur|Seit|Für|Bei|Mit|Auf|Diese|Dieser|Dies|Hierzu|Dazu|Nein|Ja|Keine)\s)/;

/** Where a part of a question without a question mark ends ("a) was gemessen wurde," above its answer), or -1. */
export function partEnd(text: string, start: number, limit: number): number {
  const m = PART_END.exec(text.slice(start, limit));
  return m ? start + m.index + m[0].trimEnd().length : -1;
}
