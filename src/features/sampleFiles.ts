/** Where the package has the sample papers. */
export const SAMPLE_FOLDER = 'seeds/papers';

/** The paper that is shown first, one that it cites, and the notes on them. */
export const FIRST = '19-18172 Gesichtserkennung bei Interpol.anfrage';
export const CITED = '19-5954.txt';
export const NOTES = 'Notizen.md';

/** All files of the folder by name: an extension that comes from the web can read its files but not list them. */
export const SAMPLES: readonly string[] = [
  FIRST, '19-16723.anfrage', CITED, '19-8683.md', '19-90016 Kleine Anfrage.txt', '19-90102 Videoanalyse im Bahnhof.txt', '19-90133 Abschrift mit Fehlern.txt',
  '19-90140 Biometrie beim Bund.txt', 'BE 19-90041 Schriftliche Anfrage.txt', 'Presseartikel Gesichtserkennung.md', NOTES, 'drucksachen.csv',
];
