/** What stands in cells. */

/** A figure, a share, an amount, a day, or what tables print where there is none. */
export const FIGURE = /^(?:(?:ca\.|rd\.|rund|über|unter|<|>|≥|≤|~|\+|±)\s?)?[-–−]?\d[\d.,\s/:–-]*(?:\s?(?:%|€|v\. ?H\.|Prozent|Euro|Mio\.?|Mrd\.?|TEUR|T€|EUR|DM|ha|km²?|m²?|t|kg|h|MW|GWh)){0,2}(?:[¹²³⁴⁵]|\s?\d?\)|\*)?$|^(?:[-–—−/.*•x]|k\. ?A\.|n\. ?v\.|n\. ?a\.|entfällt)$/i;
const YEAR = /^(?:1[89]|20)\d\d(?:\s?[-/–]\s?\d{2,4})?[¹²³*]?$/;

export const isFigure = (text: string) => text.length <= 40 && FIGURE.test(text);
export const isYear = (text: string) => YEAR.test(text);

/** A row of figures alone says so with its first cell too: years, running numbers. */
export const opensRow = (text: string) => /^\d/.test(text) || text === '–';

/** The heading of a table: "Tabelle 3: Förderfälle nach Ländern". */
export const CAPTION = /^[*_#\s]{0,6}(?:Tabelle|Tab\.|Übersicht)(?:\s+\d{1,3}[a-z]?|\s+[A-Z](?:\.\d{1,2})?)?\s?(?:[:.–-]|$|\s\p{Lu})/u;
/** What the next page prints above the rest of a table. */
export const GOES_ON = /^\(?(?:noch|Fortsetzung)(?:\s+(?:von\s+|der\s+)?(?:Tabelle|Tab\.|Anlage)?.{0,40})?[:)]?$/i;
/** The words of a contents' line are led to its page by dots. */
export const LEADERS = /\.{4}|(?:\. ){4}|…{2}/;
/** What stands before an item of a list or a footnote. */
export const ITEM = /^(?:\(?\d{1,3}[.)]{0,2}(?:\d{1,2}\.?)?|\(?[a-z]{1,2}\)|[a-z]\.|[–—•·▪*-]|Zu)$/;
/** Lines of letterheads. */
export const CONTACT = /^(?:POSTANSCHRIFT|HAUSANSCHRIFT|Postanschrift|Hausanschrift|Dienstsitz|BEARBEITET|Bearbeite[rt]|TEL|Tel\.?|Telefon|FAX|Fax|Telefax|E-MAIL|E-Mail|INTERNET|Internet|DATUM|Datum|AZ|Az\.|AKTENZEICHEN|Aktenzeichen|Geschäftszeichen|BETREFF|Betreff|BEZUG|Bezug|HIER|ANLAGE|Anlagen?|GZ|Ihr Zeichen|Mein Zeichen|Durchwahl)(?:[\s:.]|$)/;
/** What stands at the top of papers. */
export const MASTHEAD = /^\d{1,2}\. Wahlperiode$|^(?:LANDTAG|BÜRGERSCHAFT|Deutscher Bundestag|Landtag)(?!\p{L})/u;
/** A line that a word goes on from: "Verfahren wegen". */
export const HANGING = /(?:^|\s)(?:und|oder|sowie|bzw\.|der|die|das|des|dem|den|im|in|am|an|auf|aus|bei|für|mit|nach|ohne|von|vom|wegen|zu|zum|zur|über|unter|durch|gegen|je|pro|ein|eine|eines|einer|davon)$|[,/&-]$/u;
