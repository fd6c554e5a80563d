/** Imports every suite of the host at hand. scripts/build.mjs makes it from the files in suite/. */
declare module 'anfrage:suites';
