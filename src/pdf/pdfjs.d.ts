/** pdf.js does not describe its worker. It is loaded for what it does then: it makes itself known to the rest of pdf.js on the same thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
