/** Hyphens of all kinds; the soft one too: where it is printed, it is one. */
const HYPHENS = /[\u00ad\u2010\u2011]/g;
/** Marks of lists from symbol fonts, which have no meaning of their own. */
const BULLETS = /[\uf0a7\uf0b7\uf076\uf0fc]/g;
/** What is no character of a text: controls, marks without width, holes. */
const NOTHING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g;
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const UNUSUAL = /[^\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2012-\u2027\u20ac]/;

/** Text as one types it: no ligatures, no controls, one hyphen; letters and their accents in one. */
export function normalText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.normalize('NFC').replace(HYPHENS, '-').replace(BULLETS, '•').replace(NOTHING, '').replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature]!);
}
