import type { SearchableDocument } from '../common/handoffBackend';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ru'];

/**
 * Makes as many documents as wanted out of a few: copies that belong to a service of their own, whose name stands in
 * their title, alerts, path, entity and text.
 */
export function copyDocuments(
  documents: SearchableDocument[],
  count: number,
): SearchableDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const original = documents[i % documents.length];
    const copy = Math.floor(i / documents.length);
    const documentId = `${i}`;
    if (copy === 0) return { ...original, documentId };
    const service = nameService(copy);
    const [first, ...others] = original.sections;
    return {
      documentId,
      title: `${original.title}${service}`,
      alerts: original.alerts.map(alert => `${alert}${service}`),
      tags: original.tags,
      path: `${service.toLowerCase()}/${original.path}`,
      entityNames: [service.toLowerCase()],
      sections: first
        ? [{ ...first, text: `${first.text}\nService: ${service}` }, ...others]
        : [{ text: `Service: ${service}` }],
    };
  });
}

/** `Badefi` for 12: the digits of the number as syllables. */
function nameService(number: number): string {
  const name = [...`${number}`.padStart(3, '0')]
    .map(digit => SYLLABLES[Number(digit)])
    .join('');
  return name[0].toUpperCase() + name.slice(1);
}
