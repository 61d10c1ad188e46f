/** Whether Markdown may show images; a false alarm costs one request. */
export function hasImages(markdown: string): boolean {
  return /!\[|<img\b/i.test(markdown);
}
