/**
 * Words that German papers are made of. They stand alone wherever they are printed, and pieces that make up one of them belong together
 * even where the paper prints it nowhere else.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Articles, pronouns, prepositions, conjunctions, adverbs, auxiliary verbs, first parts of separable verbs, numerals; in lower case. */
export const FUNCTION_WORDS = set(`
  ab aber alle allein allem allen aller allerdings alles als also am an andere anderem anderen anderer anderes andernfalls anders auch auf aufgrund aus außer außerdem außerhalb
  bei beide beiden beim beispielsweise bereits besonders bestimmte bestimmten bevor bin bis bisher bislang bist bitte bleiben bleibt brauchen da dabei dadurch dafür dagegen daher dahin damit danach daneben dann daran darauf daraus darf darin darüber
  darum darunter das dass daß davon davor dazu dazwischen dem demnach den denen denn dennoch der deren derer derselbe derselben derzeit des deshalb dessen deswegen die diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses
  doch dort drei du durch dürfen dürfte eben ebenfalls ebenso eher eigene eigenen ein eine einem einen einer eines einige einigen einiger einmal einzelne einzelnen entsprechend entsprechende entsprechenden entweder er erst erste ersten es etwa etwas
  falls fast fest folgende folgenden folgender frei fünf für ganz gar geben gegen gegenüber gehen gemäß genau gern gerade gibt gleich groß gut hab haben halten hat hatte hatten her hier hierbei hierfür hierzu hin hinaus hinsichtlich hinter hoch
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge innerhalb ins insbesondere insgesamt insofern inwiefern inwieweit irgend ist ja je jede jedem jeden jeder jedes jedoch jene jener jeweils jetzt
  kann kein keine keinem keinen keiner keines kennen kommen können könnte könnten lang lange lassen lediglich legen leicht leider leisten liegen los machen man mancher mehr mehrere mehreren mein meist meisten mindestens mir mit mittels muss müssen müsste
  nach nachdem nahe namens nehmen neben nein neu nicht nichts nie noch nun nur nämlich ob oben oder oft ohne paar per pro recht rund schon schwer sehr sei seien sein seine seinem seinen seiner seines seit seitdem seitens selbst setzen sich sicher sie sind
  so sobald sodass sofern sogar sogenannte solche solchen solcher soll sollen sollte sollten somit sondern sonst soweit sowie sowohl stand statt stehen stellen still teil teils trotz tun um und uns unser unsere unseren unter unterhalb
  verloren viel viele vielen vieler vier voll vom von vor vorab vorbei vorher wann war waren warum was weder weg wegen weil weit weiter weitere weiteren weiterer weiterhin welche welchem welchen welcher welches wenig wenige weniger wenn wer werde werden wert wessen
  wie wieder wieso wieviel wieviele will wir wird wirklich wo wobei wodurch wofür wohl wollen woran worauf woraus worden worin worüber wovon wozu wurde wurden während wäre wären würde würden
  zehn zu zudem zufolge zuletzt zum zumindest zunächst zur zurück zusammen zuvor zwar zwecks zwei zwischen über überhaupt übrig
`);

/** What papers speak of, in the forms that headings and questions print. */
export const FIELD_WORDS = set(`
  Abgeordnete Abgeordneten Abgeordneter Anfrage Anfragen Anlage Anlagen Antwort Antworten Auffassung Auskunft Beantwortung Behörde Behörden Bewertung Bundesländer Bundesministerium Bundesministeriums Bundesrat Bundesregierung Bundestag
  Bundestages Bundestagsdrucksache Bürgerschaft Drucksache Drucksachen Entwicklung Erkenntnis Erkenntnisse Erkenntnissen Fraktion Fraktionen Frage Fragen Fragesteller Fragestellern Informationen Jahr Jahre Jahren Jahres Kenntnis Kenntnisse
  Kosten Länder Landes Landesregierung Landtag Landtages Landtags Maßnahme Maßnahmen Ministerium Ministeriums Nummer Regierung Sachzusammenhangs Senat Senats Staatsministerium Staatsregierung Stellungnahme Tabelle Vorbemerkung Vorbemerkungen
  Wahlperiode Zeitraum Zusammenhang Zuständigkeit beabsichtigt beantwortet bekannt bewertet große großen kleine kleinen schriftliche schriftlichen
`);

/**
 * Further words of up to three letters that stand alone, abbreviations and the commonest foreign ones included; in lower case, nouns as they are printed.
 * German has hardly any others: something as short that is in no table is a piece of a word.
 */
export const SHORT_WORDS = set(`
  ade alt ans arg arm art aß aßt bar bat bes bez bog bot bös bzw ca cf dir div dto eh ehe elf eng erg et etc evt exp ex fad ff fit fix gab gem gen ggf ggü gib hau hie hob iss it jmd kam kg km kw kwh las lau leg lfd lud
  mag mal max mg mia min ml mm mrd mwh mäh na nah nix oh ok peu qm rar rau red rot ruf sah sag saß sek sog soz spe std süß tat tot tsd tu tue tut ua ums usf usw uvm vgl via vs wag web weh wem wen wog wär zog äh öd üb übe
  all and any are bug but by can de do for has how may my new not of on one or our out own the to two use van way who you
  Aas Abb Ach Abs Abt Akt Alb Alf Ali Alm Alp Alu Ami Amt Ann Anz App Ar Arm Art Ass Ast Aue Axt Bad Bar Bau Bea Ben Bin Bit Bob Bon Box Bub Bug Bus Bär Co Da De Dez Di Dia Dom Don Dr Ehe Ei Eid Eis El Elf Ems Erz Eva Fa Fan Fax Feb Fee Fes Fr Fug Fuß Gag Gas Gel Gen Gut
  Hai Heu Hit Hof Hub Hut Ibn Ida Ina Ing Ion Jan Jet Jg Jim Job Jod Jul Kai Kap Kfz Kim Kit Kot Kuh Kur Kür La Le Leo Li Lkw Lob Log Lok Los Lot Mac Mai Mal Mao Max Maß Mia Mio Mob Mol Mr Mrd Mut New Nil Not Nov Nr Ode Ohr Okt Oma Opa Ort Ost
  Pfg Pin Pkw Po Pol Pop Pos Pub Rad Rat Reh Rio Rom Rot Ruf Rum Ruß Sam San Sau See Set Sex Sir Sog St Std Str Sud Süd Tag Tal Tau Tee Tel Tim Tod Tom Ton Top Tor Typ Tür Udo Uhr Uli Ulm Uni Uta Ute Uwe Van Wal Wut Yen Zar Zoo Zug Ära Öl
`);
