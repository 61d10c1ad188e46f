import { parseAllDocuments } from 'yaml';
import { annotateCatalogFile } from './annotateCatalogFile';

const change = {
  index: 0,
  annotation: 'handoff/docs-ref',
  value: 'dir:./ops',
};

/** The text with the annotation, once it is sure that nothing else has changed. */
function annotate(text: string, index = 0): string {
  const annotated = annotateCatalogFile(text, { ...change, index });
  const wanted = parseAllDocuments(text).map(document => document.toJS());
  const { metadata } = wanted[index];
  metadata.annotations = {
    ...metadata.annotations,
    'handoff/docs-ref': 'dir:./ops',
  };
  const found = parseAllDocuments(annotated).map(document => document.toJS());
  expect(found).toEqual(wanted);
  return annotated;
}

describe('annotateCatalogFile', () => {
  it('adds a line to the annotations, and leaves all else alone', () => {
    expect(
      annotate(`# The payments
kind:   Component # not a service
metadata:
    name:  payments

    annotations:
        # Where the code is
        github.com/project-slug: 'acme/payments'   # moved in May
        # and its runbooks

    tags: [ money,cards ]
spec:
    description: >-
        a very long line that goes on and on beyond the eighty characters at which a writer of YAML would fold it
`),
    ).toBe(`# The payments
kind:   Component # not a service
metadata:
    name:  payments

    annotations:
        # Where the code is
        github.com/project-slug: 'acme/payments'   # moved in May
        handoff/docs-ref: dir:./ops
        # and its runbooks

    tags: [ money,cards ]
spec:
    description: >-
        a very long line that goes on and on beyond the eighty characters at which a writer of YAML would fold it
`);
  });

  it('adds annotations where there are none', () => {
    expect(
      annotate('kind: Component\nmetadata:\n  name: payments # ours\nspec: {}'),
    ).toBe(
      'kind: Component\nmetadata:\n  name: payments # ours\n  annotations:\n    handoff/docs-ref: dir:./ops\nspec: {}',
    );
    expect(annotate('kind: Component\nmetadata:\n  name: payments')).toBe(
      'kind: Component\nmetadata:\n  name: payments\n  annotations:\n    handoff/docs-ref: dir:./ops\n',
    );
  });

  it('adds it to the entity that is meant', () => {
    const first = 'kind: System\nmetadata:\n  name: cards\n';
    const second =
      'kind: Component\nmetadata:\n  name: payments\n  annotations:\n    a: b\n';
    const third = 'kind: API\nmetadata:\n  name: payments-api\n';
    expect(annotate(`${first}---\n${second}---\n${third}`, 1)).toBe(
      `${first}---\n${second}    handoff/docs-ref: dir:./ops\n---\n${third}`,
    );
  });

  it('keeps the line endings of Windows', () => {
    expect(
      annotate(
        'kind: Component\r\nmetadata:\r\n  name: a\r\n  annotations:\r\n    a: b\r\nspec: {}\r\n',
      ),
    ).toBe(
      'kind: Component\r\nmetadata:\r\n  name: a\r\n  annotations:\r\n    a: b\r\n    handoff/docs-ref: dir:./ops\r\nspec: {}\r\n',
    );
  });

  it.each([
    [
      'a block of text',
      'metadata:\n  name: a\n  annotations:\n    a: |\n      one\n\n      two\nspec: {}\n',
    ],
    [
      'folded text that is kept to its end',
      'metadata:\n  name: a\n  annotations:\n    a: |+\n      one\n\n\nspec: {}\n',
    ],
    [
      'text over several lines',
      'metadata:\n  name: a\n  annotations:\n    a: one\n      two\nspec: {}\n',
    ],
    [
      'quoted text over several lines',
      'metadata:\n  name: a\n  annotations:\n    a: "one\n\n      two"\n',
    ],
    [
      'a name behind the annotations',
      'metadata:\n  annotations:\n    a: b\n  name: a\n',
    ],
    ['annotations that are empty', 'metadata:\n  name: a\n  annotations:\n'],
    ['braces', '# ours\nmetadata: { name: a, annotations: { a: b } }\n'],
    [
      'braces for the annotations alone',
      'metadata:\n  name: a # ours\n  annotations: {}\n',
    ],
    ['JSON', '{ "metadata": { "name": "a" } }\n'],
    ['tags', 'metadata:\n  tags:\n    - a\n  name: a\n'],
    ['no line after it', 'metadata:\n  name: a\n  annotations:\n    a: b'],
  ])('says the same but for it after %s', (_, text) => {
    const annotated = annotate(text);
    expect(annotated.includes('# ours')).toBe(text.includes('# ours'));
  });

  it.each([
    ['a mistake', 'metadata:\n  name: [a\n', /no valid YAML.*line/s],
    [
      'annotations that are a text',
      'metadata:\n  name: a\n  annotations: none\n',
      /add it by hand/,
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => annotateCatalogFile(text, change)).toThrow(message);
  });
});
