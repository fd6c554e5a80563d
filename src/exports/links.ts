/** The commands that links of hovers and pages and rows of trees call; hovers enable these and no others. */
export const LINK_COMMANDS = { openPlace: 'anfrage.openPlace', openPaper: 'anfrage.openPaper', newPaper: 'anfrage.newPaper', editName: 'anfrage.editName' } as const;
