/** The scheme of the addresses at which the texts of PDFs are read: what is told by its address is only this. */
export const READABLE_SCHEME = 'anfrage-pdf';
