/** The packaged extension: an absolute path. */
export function vsixFile(): string;
