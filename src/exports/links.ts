/** The commands that links of hovers and rows of trees call; hovers enable these and no others. */
export const LINK_COMMANDS = { openPlace: 'anfrage.openPlace', openPaper: 'anfrage.openPaper', editName: 'anfrage.editName' } as const;
