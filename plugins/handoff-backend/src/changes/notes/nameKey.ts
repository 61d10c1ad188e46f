/**
 * What is compared of a heading or a short answer: letters and digits without case, accents and spaces. Emoji, HTML, what
 * is in parentheses, and a number in front are left out.
 */
export function nameKey(text: string): string {
  return text
    .replace(/<[^<>]*>|[(（][^()（）]*[)）]|:[\w+-]+:/g, ' ')
    .normalize('NFKD')
    .toLocaleLowerCase('en-US')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^\p{N}+/u, '');
}
