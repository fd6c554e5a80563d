/** The commands that links of hovers and rows of trees call; hovers enable these and no others. */
export const LINK_COMMANDS = {
  openPlace: 'anfrage.openPlace', openPaper: 'anfrage.openPaper', openOriginal: 'anfrage.openOriginal', showDetails: 'anfrage.showDetails', editName: 'anfrage.editName', takeUpName: 'anfrage.takeUpName', hideName: 'anfrage.hideName',
} as const;

/** What the pages about papers that are not here call besides. */
export const NEW_PAPER = 'anfrage.newPaper';
