import type { Element } from 'hast';

/** The language that the fence of a code block names, in lower case. */
export function codeLanguage(pre: Element | undefined): string | undefined {
  const code = pre?.children.find(
    (child): child is Element =>
      child.type === 'element' && child.tagName === 'code',
  );
  const classes = code?.properties.className;
  const name = Array.isArray(classes)
    ? classes.map(String).find(value => value.startsWith('language-'))
    : undefined;
  return name?.slice('language-'.length).toLowerCase();
}
