import type { SearchableDocument } from '../../documents';

const HALF_A_CHARACTER = /\p{Cs}/gu;

/** A document without what PostgreSQL cannot store in a text: NUL, and halves of characters. */
export function cleanDocument(
  document: SearchableDocument,
): SearchableDocument {
  return {
    ...document,
    title: cleanText(document.title),
    sections: document.sections.map(({ heading, text }) => ({
      heading: heading && {
        text: cleanText(heading.text),
        slug: cleanText(heading.slug),
      },
      text: cleanText(text),
    })),
  };
}

function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(HALF_A_CHARACTER, '\ufffd');
}
