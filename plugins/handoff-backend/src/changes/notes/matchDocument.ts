import type { HandoffDocument } from 'backstage-plugin-handoff-common';

/**
 * The document that a note names by its id, an address that leads to it, its path, or its title. Paths may begin anywhere
 * below the repository, as long as they end alike; of several that fit as well, none is meant.
 *
 * @param reference - as it stands in the note, which may be a whole text
 * @param documents - of the entities that the change is about
 */
export function matchDocument(
  reference: string,
  documents: readonly HandoffDocument[],
): HandoffDocument | undefined {
  const wanted = normalize(reference);
  if (!wanted) return undefined;
  const fits: ((document: HandoffDocument) => boolean)[] = [
    ({ id }) => wanted === id.toLocaleLowerCase('en-US') || namesId(wanted, id),
    ({ source }) =>
      source.url !== undefined && normalize(source.url) === wanted,
    ({ source }) => source.path !== undefined && endAlike(wanted, source.path),
    ({ title }) => normalize(title) === wanted,
  ];
  for (const fit of fits) {
    const found = documents.filter(fit);
    if (found.length) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

/** Without what tells one way to write it from another. */
function normalize(text: string): string {
  return text
    .trim()
    .replace(/^[`<"']+|[`>"'.]+$/g, '')
    .replace(/[#?](?!.*document=).*$/s, '')
    .replace(/\/+$/, '')
    .toLocaleLowerCase('en-US');
}

/** An address of the portal with the document open. */
function namesId(address: string, id: string): boolean {
  const query = address.split('?')[1]?.split('#')[0];
  return (
    new URLSearchParams(query).get('document') === id.toLocaleLowerCase('en-US')
  );
}

function endAlike(wanted: string, path: string): boolean {
  const left = wanted.split('/').filter(part => part && part !== '.');
  const right = normalize(path)
    .split('/')
    .filter(part => part && part !== '.');
  const length = Math.min(left.length, right.length);
  return (
    length > 0 &&
    left.slice(-length).join('/') === right.slice(-length).join('/')
  );
}
