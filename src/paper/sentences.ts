/** How questions begin and end, and where a question ends whose answer follows without any mark. */

/** Words of asking: a question begins with one, also behind a preposition ("In wie vielen", "Aus welchen"). */
const ASKING_WORDS = 'wie(?:viel(?:en?)?)?|wer|was|wann|wo|welche?[rmns]?|wessen|wen|wem|woher|wohin|wodurch|wofür|wozu|womit|woran|worauf|worin|worum|woraus|worüber|wovon|wonach|warum|weshalb|wieso|weswegen|wobei|inwiefern|inwieweit';
const PREPOSITIONS = 'in|aus|bei|mit|von|für|auf|zu|an|über|nach|seit|bis|ab|durch|gegen|um|unter|vor|wegen|zwischen|ohne|anhand|aufgrund|und';
/** Verbs that open a question, and conditions under which one is asked. */
const ASKING_VERBS = 'gibt|gab|gelten|gilt|geht|gehen|haben?|hat|hatten?|ist|sind|war|waren|kann|können|könnte|konnten?|plant|planen|teilt|trifft|treffen|wird|werden|wurden?|würden?|sieht|sehen|hält|halten|soll|sollen|sollten?|muss|müssen|beabsichtigt|beabsichtigen|besteht|bestehen|erfolgt|erfolgten?|erfolgen|existiert|existieren|stimmt|stammt|stammen|liegt|liegen|lässt|kennt|führt|führen|nutzt|nutzen|verfügt|verfügen|unterstützt|setzt|setzen|holt|gleicht|darf|dürfen|findet|finden|macht|nimmt|bewertet|bedeutet|erwägt|erwartet|handelt|kam|kamen|prüft|rechnet|strebt|steht|stehen|verfolgt|will|wollen|sofern|falls|wenn|bitte';
/** Without the flag "u", with which alternatives are tried one by one. */
const OPENS = new RegExp(String.raw`^[„"“»*(]?\s?(?:(?:${ASKING_WORDS}|${ASKING_VERBS}|(?:${PREPOSITIONS})\s+(?:${ASKING_WORDS}))(?![a-zäöüß])|ja, \w)`, 'i');
/** How far the first words reach. */
const OPENING = 60;

/** Whether a stretch of a text begins as questions do. */
export function opensAsQuestion(text: string, start = 0, limit = text.length): boolean {
  return OPENS.test(text.slice(start, Math.min(limit, start + OPENING)));
}

/** Behind a question mark, what still belongs to the question: a closing bracket or quotation mark, a request, another question. */
const AFTER_MARK = /^[)\]“"”«*‘’']*/;
const REQUEST = /^\s*(?:\((?:[^()]|\([^()]{0,200}\)){0,1200}\)\.?|\[[^\]]{0,600}\])/;
const REQUEST_SENTENCE = /^\s*(?:(?:und|wenn\s+ja,?|falls\s+ja,?)?\s*bitte|(?:ggf\.|gegebenenfalls)\s+bitte)\s[^?]{0,700}?[.!](?=\s|$)/i;
const FURTHER_QUESTION = /^\s*[^?]{1,900}\?/;
/** How a further question begins when it follows the first one directly. */
const FURTHER_OPENING = /^\s*(?:Wenn|Falls|Sofern|Und|Oder|Bzw|Beziehungsweise|Ggf|Gegebenenfalls|Insbesondere)\b/i;
/** A sentence that ends before the next one begins; the dot of an abbreviation ends none. */
const SENTENCE_ENDS = /[.!]\s+\p{Lu}/u;
const ABBREVIATION = /\b(?:z|d|u|o|i|S|Nr|bzw|vgl|Dr|ca|Abs|Art)\.\s/gu;
/** Openers of government prose: no question begins so, even where a question mark follows somewhere. */
const PROSE = /^\s*(?:Die\s+(?:Fragen?|Antworten?|Bundesregierung|Landesregierung|Staatsregierung|Beantwortung)\s|Der\s+(?:Bundesregierung|Landesregierung|Senat)|Nein\b|Ja\b|Auf\s+die\s+(?:Antwort|Vorbemerkung)|Es\s+wird\s|Hierzu\s|Dazu\s|Siehe\s|Vgl\.|Keine|Aufgrund|Der\s+Senat)/;

/** A sentence that goes on behind the mark of a quotation. */
const GOES_ON = /^\s*[,;]?\s*(?:und|sowie|oder|bzw\.)?\s*[a-zäöü]/;
/** How far what belongs to a question is looked for behind it, and how many pieces it may have. */
const REACH = 1300;
const MOST_PIECES = 20;

/**
 * Where a question ends whose answer follows unmarked, or -1 where no question mark is in the stretch.
 * Rule: the first question mark, then what belongs to it; requests in brackets or beginning with "Bitte"; further questions that begin as questions do.
 */
export function questionEnd(text: string, start: number, limit: number): number {
  const stretch = text.slice(start, limit);
  let end = stretch.indexOf('?') + 1;
  if (!end) return -1;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    end += AFTER_MARK.exec(stretch.slice(end, end + REACH))![0].length;
    const further = furtherLength(stretch.slice(end, end + REACH));
    if (!further) break;
    end += further;
  }
  return start + end;
}

/** How much of what stands behind a question still belongs to it. */
function furtherLength(rest: string): number {
  const request = REQUEST.exec(rest) ?? REQUEST_SENTENCE.exec(rest), more = request ?? (GOES_ON.test(rest) ? FURTHER_QUESTION.exec(rest) : null);
  if (more) return more[0].length;
  const opens = (FURTHER_OPENING.test(rest) || opensAsQuestion(rest.trimStart())) && !PROSE.test(rest);
  const question = opens ? FURTHER_QUESTION.exec(rest) : null;
  return question && !SENTENCE_ENDS.test(question[0].replace(ABBREVIATION, '')) ? question[0].length : 0;
}

/** A part of a longer question ends with a comma; what begins below it as sentences do is its answer. */
const PART_END = /[,;](?:\s*(?:sowie|und|oder))?\s*\n(?=(?:Die|Der|Das|Es|Ein|Eine|Im|Am|In|Nach|Zu|Zum|Zur|Seit|Für|Bei|Mit|Auf|Diese|Dieser|Dies|Hierzu|Dazu|Nein|Ja|Keine)\s)/;

/** Where a part of a question without a question mark ends ("a) was gemessen wurde," above its answer), or -1. */
export function partEnd(text: string, start: number, limit: number): number {
  const m = PART_END.exec(text.slice(start, limit));
  return m ? start + m.index + m[0].trimEnd().length : -1;
}
