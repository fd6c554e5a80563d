/** Control characters, and those that turn the direction of writing round: they could make a line read as what it is not. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

export const withoutUnseen = (value: string) => value.replace(UNSEEN, '');
