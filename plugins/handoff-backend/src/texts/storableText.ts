/** What PostgreSQL cannot store in a text: NUL, and halves of characters. */
const UNSTORABLE = /[\0\p{Cs}]/gu;

/** A text without what a database cannot store. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\ufffd');
}

/** The beginning of a text, not ending within a character. */
export function cut(text: string, length: number): string {
  return text.length > length
    ? text.slice(0, length).replace(/\p{Cs}$/u, '')
    : text;
}
