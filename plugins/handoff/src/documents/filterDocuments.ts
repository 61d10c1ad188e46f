import type { HandoffDocument } from 'backstage-plugin-handoff-common';

/** The documents that carry every word of the text in their title, alerts, symptoms, tags or path; case is ignored. */
export function filterDocuments(
  documents: HandoffDocument[],
  text: string,
): HandoffDocument[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return documents;
  }
  return documents.filter(document => {
    const haystack = [
      document.title,
      document.source.path,
      ...document.alerts,
      ...document.symptoms,
      ...document.tags,
    ]
      .join('\n')
      .toLowerCase();
    return words.every(word => haystack.includes(word));
  });
}
