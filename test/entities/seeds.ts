import { seedEntries } from '../../src/entities/seeds.ts';

/** The knowledge that the extension ships. */
export const SEEDS = seedEntries();
