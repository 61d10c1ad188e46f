import { isDeepStrictEqual } from 'node:util';
import { InputError, toError } from '@backstage/errors';
import { parseAllDocuments, type Document } from 'yaml';
import { insertAnnotation } from './insertAnnotation';

/**
 * Adds an annotation to an entity in the text of a catalog file. Comments, order and layout stay as they are, but for files
 * in an unusual style, which are laid out anew, with their comments.
 *
 * @param change - the annotation, and which document of the file it is for
 * @throws InputError when the file is no YAML, or holds annotations that cannot be added to
 */
export function annotateCatalogFile(
  text: string,
  change: { index: number; annotation: string; value: string },
): string {
  const { index, annotation, value } = change;
  const documents = readYaml(text);
  const inserted = insertAnnotation(text, documents[index], annotation, value);
  const wanted = documents.map(document => document.toJS());
  const path = ['metadata', 'annotations'];
  try {
    // A key with nothing behind it is no map that could be added to.
    if (documents[index].getIn(path) === null) documents[index].deleteIn(path);
    documents[index].setIn([...path, annotation], value);
  } catch (error) {
    throw new InputError(
      `catalogInfoPath: the annotation ${annotation}: ${value} cannot be added, add it by hand: ${
        toError(error).message
      }`,
    );
  }
  wanted[index] = documents[index].toJS();
  if (inserted !== undefined && isSame(inserted, wanted)) return inserted;
  return documents
    .map(document => document.toString({ lineWidth: 0 }))
    .join('');
}

/** @throws InputError that names the line of the first mistake */
export function readYaml(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text);
  const [mistake] = [...documents].flatMap(({ errors }) => errors);
  if (mistake) {
    throw new InputError(
      `catalogInfoPath: the file is no valid YAML: ${mistake.message}`,
    );
  }
  return [...documents];
}

/** Whether a text says exactly this. */
function isSame(text: string, wanted: unknown[]): boolean {
  const documents = parseAllDocuments(text);
  return (
    documents.every(({ errors }) => !errors.length) &&
    isDeepStrictEqual(
      documents.map(document => document.toJS()),
      wanted,
    )
  );
}
