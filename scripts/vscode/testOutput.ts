/** Each line that the tests print inside VS Code starts with this, so that the one who started it can tell it from VS Code's own log. */
export const TEST_OUTPUT_MARK = '@@ ';
