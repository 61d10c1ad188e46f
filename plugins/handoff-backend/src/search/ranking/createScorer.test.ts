import { decodeWordStream, describeDocument } from '../indexing';
import { parseQuery, weighQuery } from '../query';
import type { SearchableDocument } from '../../documents';
import { createScorer } from './createScorer';

const AVERAGE_LENGTH = 10;

/** Titles of the documents that match, best first, when all words of the query are equally rare. */
function rank(
  query: string,
  documents: (Partial<SearchableDocument> & { body?: string })[],
): (string | undefined)[] {
  const parsed = parseQuery(query);
  const weighed = weighQuery(
    parsed,
    {
      documentsByTerm: new Map(parsed.words.map(({ term }) => [term, 10])),
      documents: 1_000,
      averageBodyLength: AVERAGE_LENGTH,
    },
    new Map(),
  );
  const score = createScorer(weighed, AVERAGE_LENGTH);
  return documents
    .map(({ body = '', ...fields }) => {
      const { stream } = describeDocument({
        documentId: '',
        title: '',
        alerts: [],
        tags: [],
        entityNames: [],
        sections: [{ text: body }],
        ...fields,
      });
      return { title: fields.title, score: score(decodeWordStream(stream)) };
    })
    .filter(document => document.score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ title }) => title);
}

describe('createScorer', () => {
  it('prefers the name to the body, and leaves out what does not match', () => {
    expect(
      rank('disk full', [
        { title: 'other', body: 'the disk of a node' },
        { title: 'disk', body: 'nothing' },
        { title: 'unrelated', body: 'nothing' },
      ]),
    ).toEqual(['disk', 'other']);
  });

  it('prefers more of the words to more of one', () => {
    expect(
      rank('disk full', [
        { title: 'one', body: 'disk disk disk disk disk' },
        { title: 'two', body: 'the disk will be full soon' },
      ]),
    ).toEqual(['two', 'one']);
  });

  it('prefers words side by side, and short texts', () => {
    expect(
      rank('disk full', [
        { title: 'apart', body: 'disk x full y z' },
        { title: 'long', body: `disk full ${'x '.repeat(200)}` },
        { title: 'together', body: 'disk full x y z' },
      ]),
    ).toEqual(['together', 'apart', 'long']);
  });

  it('prefers the name of which the query says all', () => {
    expect(
      rank('PodNotReady', [
        { title: 'PodNotReadyForTraffic' },
        { title: 'PodNotReady' },
        { title: 'Several', alerts: ['Other', 'PodNotReady'] },
      ]),
    ).toEqual(['PodNotReady', 'Several', 'PodNotReadyForTraffic']);
  });

  it('finds by tag, entity, path and heading', () => {
    const documents = [
      { title: 'tag', tags: ['oom'] },
      { title: 'entity', entityNames: ['oom'] },
      { title: 'path', path: 'oom/x.md' },
      {
        title: 'heading',
        sections: [{ heading: { text: 'OOM', slug: 'oom' }, text: '' }],
      },
    ];
    expect(rank('OOM', documents)).toHaveLength(documents.length);
  });
});
