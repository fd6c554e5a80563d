import assert from 'node:assert/strict';
import { createMatcher, findMentions } from '../../src/entities/matcher.ts';
import { cleanText } from '../../src/text/clean.ts';
import { marking, unmarked } from './marked.ts';
import { SEEDS } from './seeds.ts';

/** Sentences with the mentions of parties, police, services and states that the seed knowledge must find in them, and no others. */
const RULES: Record<string, readonly string[]> = {
  'parties as heads and sentences print them': [
    'Kleine Anfrage der Abgeordneten Petra Muster, Jan Beispiel und der Fraktion ⟦BÜNDNIS 90/DIE GRÜNEN⟧',
    'Kleine Anfrage der Fraktionen der ⟦CDU/CSU⟧, ⟦SPD⟧ und ⟦F.D.P.⟧, der Gruppe der ⟦PDS⟧ und der ⟦FDP/DVP⟧',
    'Die ⟦CDU/CSU⟧-Fraktion und die ⟦Unionsfraktion⟧ stimmten zu.',
    'Abg. Muster (⟦GRÜNE⟧), Abg. Beispiel (⟦FREIE WÄHLER⟧) und der ⟦AfD⟧-Abgeordnete',
    'Der Antrag der ⟦Freien Wähler⟧ und der ⟦Piratenpartei⟧ wurde abgelehnt.',
    'Anfrage des Abgeordneten Jens Beispiel (⟦SSW⟧), ⟦Schleswig-Holsteinischer Landtag⟧',
    'Die Gruppe ⟦BSW⟧ um Sahra Wagenknecht und die ⟦AfD⟧ fragten.',
    'Die Partei „⟦Die Heimat⟧“ (früher ⟦NPD⟧) und „⟦Der III. Weg⟧“ meldeten Versammlungen an.',
    'Träger ist die ⟦Rosa-Luxemburg-Stiftung⟧, nicht die ⟦Friedrich-Ebert-Stiftung⟧.',
  ],
  'words that are also names of parties are none': [
    'Die ⟦Bundesregierung⟧ zahlt in den Grünen Klimafonds ein, so die Fraktion ⟦BÜNDNIS 90/DIE GRÜNEN⟧.',
    'Die Heimat vieler Vertriebener lag im Osten. Die Rechte der Betroffenen bleiben gewahrt. Die Linke Hand blieb frei.',
    'Nach der 12. SSW besteht ein Anspruch, so die ⟦SPD⟧.',
    'Freie Wählerverzeichnisse, Piraten vor der Küste und die Partei der Nichtwähler.',
    'In der Rosa-Luxemburg-Straße arbeitet ein Transformator mit 400 Volt.',
    'DIE PARTEI, die ein Grundstück kauft, trägt die Kosten.',
  ],
  'police, customs and services with their offices': [
    'Nach Auskunft des ⟦Landeskriminalamtes Sachsen-Anhalt⟧ und des ⟦LKA Sachsen⟧ gab es keinen Fall.',
    'Das ⟦Bayerische Landesamt für Verfassungsschutz⟧, das ⟦Landesamt für Verfassungsschutz Baden-Württemberg⟧ und der ⟦Thüringer Verfassungsschutz⟧ berichten.',
    'Beamte der ⟦Polizei Hamburg⟧, der ⟦sächsischen Polizei⟧, der ⟦Bundespolizei⟧ und des früheren ⟦Bundesgrenzschutzes⟧ (⟦BGS⟧) übten mit der ⟦GSG 9⟧.',
    'Der ⟦BND⟧, das ⟦BfV⟧ und der ⟦MAD⟧ arbeiten im ⟦GTAZ⟧ und im ⟦GETZ⟧ zum Extremismus zusammen, früher auch im ⟦GIZ⟧.',
    'Das ⟦Zollkriminalamt⟧ und die ⟦Zollfahndungsämter⟧ nutzen das System wie der ⟦Zoll⟧ insgesamt.',
    'Das ⟦Kommando Cyber- und Informationsraum⟧ (⟦KdoCIR⟧) der ⟦Bundeswehr⟧ und das ⟦KSK⟧ sind beteiligt.',
    'Die ⟦Innenministerkonferenz⟧ (⟦IMK⟧) beauftragte den ⟦AK II⟧ und die ⟦AG Kripo⟧.',
    'Das ⟦Parlamentarische Kontrollgremium⟧ des ⟦Deutschen Bundestages⟧ wurde über den ⟦Militärischen Abschirmdienst⟧ unterrichtet.',
  ],
  'what only looks like them is none': [
    'Wie hoch ist der Zoll auf Stahl, und wie viele Zoll misst der Bildschirm?',
    'Die Polizei, ein Landeskriminalamt und das Landesamt für Verfassungsschutz schweigen.',
    'Die GIZ fördert in ⟦Ghana⟧ die Ausbildung; das ⟦BKA⟧ entsandte Trainer.',
    'Das Parlamentarische Kontrollgremium eines Landtags tagt nicht öffentlich.',
    'Ein KSK-Beitrag der Künstlersozialkasse, das IMK der Hans-Böckler-Stiftung und 300 MAD für ein Visum.',
  ],
  'Länder with their governments and parliaments, without the bare names of city states': [
    'Berlin, den 3. Mai 2021. Ein Zug von Hamburg nach Bremen fuhr durch ⟦Niedersachsen⟧.',
    'Im Namen des ⟦Senats von Berlin⟧ antworte ich dem ⟦Abgeordnetenhaus von Berlin⟧ für das ⟦Land Berlin⟧.',
    'Die ⟦bayerische Staatsregierung⟧ berichtete dem ⟦Bayerischen Landtag⟧. Die ⟦Staatsregierung⟧ plant nichts.',
    'Die nordrhein-westfälischen Stellen, der ⟦nordrhein-westfälischen Landesregierung⟧ in ⟦NRW⟧ unterstellt, prüfen.',
    'Der Präsident des ⟦Landtags Brandenburg⟧ und die Präsidentin des ⟦Landtages Rheinland-Pfalz⟧.',
    'Der ⟦Senat der Freien und Hansestadt Hamburg⟧, die ⟦Bremische Bürgerschaft⟧ und die ⟦Landesregierung des Saarlandes⟧.',
    'Nicht die Landesregierung, kein Landtag und kein Senat.',
    'Ein Gutachten der ⟦Wissenschaftlichen Dienste des Bundestages⟧ und des ⟦Wissenschaftlichen Dienstes des Deutschen Bundestages⟧.',
    'Am ⟦Flughafen Berlin Brandenburg⟧ und in der ⟦Sächsischen Schweiz⟧.',
    'Der ⟦Bundesrat⟧ rief den ⟦Vermittlungsausschuss⟧ an; die ⟦Bundesversammlung⟧ wählt den Bundespräsidenten.',
    'Rat und Parlament der Union beriefen einen Vermittlungsausschuss, und in Bern trat die Bundesversammlung zusammen.',
  ],
  'states of the world': [
    'Abschiebungen nach ⟦Niger⟧, ⟦Nigeria⟧, in den ⟦Tschad⟧, nach ⟦Mali⟧ und in den ⟦Iran⟧ fanden nicht statt.',
    'Exporte in die ⟦Vereinigten Arabischen Emirate⟧ (⟦VAE⟧), in die ⟦Türkei⟧ und nach ⟦Saudi-Arabien⟧.',
    'In ⟦Polen⟧ und ⟦Ungarn⟧ leben die Polen und die Ungarn.',
    '⟦Norwegen⟧, ⟦Island⟧, ⟦Liechtenstein⟧ und die ⟦Schweiz⟧ wenden das Recht an.',
    'Long Island liegt vor New York, die Moldau fließt durch Prag, ein Kongoni ist kein Kongo.',
    'In der ⟦Republik Moldau⟧ und in ⟦Georgien⟧; auch die ⟦Moldau⟧ wurde beraten.',
    'Die ⟦Demokratische Republik Kongo⟧ grenzt an die ⟦Republik Kongo⟧ und an den ⟦Südsudan⟧.',
    '⟦Guinea-Bissau⟧, ⟦Guinea⟧ und ⟦Senegal⟧, nicht Papua-Neuguinea und Äquatorialguinea.',
    'Benin-Bronzen und Panama Papers nennen keinen Staat.',
    'Im früheren ⟦Mazedonien⟧, heute ⟦Nordmazedonien⟧, und im ⟦Kosovo⟧.',
    'Syrer, Türken, Nigerianerinnen, israelisch und die Chinapolitik sind keine Namen.',
  ],
};

describe('parties, police, services and states of the seed knowledge', () => {
  const matcher = createMatcher(SEEDS);
  for (const [rule, sentences] of Object.entries(RULES)) {
    describe(rule, () => {
      for (const sentence of sentences) it(unmarked(sentence).slice(0, 90), () => { assert.equal(marking(sentence, matcher), sentence); });
    });
  }

  /** Names that are a part of another's: whose they are. */
  const OWNERS: readonly (readonly [text: string, owners: readonly string[]])[] = [
    ['LKA Sachsen-Anhalt und LKA Sachsen', ['landeskriminalamt-sachsen-anhalt', 'landeskriminalamt-sachsen']],
    ['CDU/CSU, CDU und CSU', ['cdu-csu', 'cdu', 'csu']],
    ['Die Staatsregierung in Sachsen plant nichts.', ['regierung-sachsen', 'sachsen']],
    ['Die Staatsregierung in Bayern plant nichts.', ['regierung-bayern', 'bayern']],
    ['PDS, Linkspartei.PDS und Linkspartei', ['die-linke', 'die-linke', 'die-linke']],
    ['NPD, Zaire und Weißrussland', ['die-heimat', 'demokratische-republik-kongo', 'belarus']],
    ['Kommando Spezialkräfte der Marine und Kommando Spezialkräfte', ['kommando-spezialkraefte-der-marine', 'kommando-spezialkraefte']],
  ];
  for (const [text, owners] of OWNERS) it(text, () => { assert.deepEqual(findMentions(cleanText(text), matcher).map(({ entity }) => entity), owners); });
});
