/** What stands for a text in a pattern of `like … escape '\\'`, which takes it literally. */
export function likePattern(text: string): string {
  return text.replace(/[\\%_]/g, character => `\\${character}`);
}
