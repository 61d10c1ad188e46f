/** Whether a text is what a pattern says, in which `*` stands for any number of characters. Case does not matter. */
export function matchesPattern(pattern: string, text: string): boolean {
  const expression = pattern
    .split('*')
    .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`, 'is').test(text);
}
