import { decodeWordStream, describeDocument } from '../indexing';
import { parseQuery, weighQuery } from '../query';
import { createSimilarityMeasure } from './createSimilarityMeasure';

/** Similarity to a document, when all words that some document has are equally rare. */
function similarity(
  { name, text = '' }: { name: string; text?: string },
  document: { title: string; body?: string },
  known: string,
): number {
  const terms = (words: string) => parseQuery(words).words.map(w => w.term);
  const query = weighQuery(
    parseQuery(`${name}\n${text}`),
    {
      documentsByTerm: new Map(terms(known).map(term => [term, 10])),
      documents: 1_000,
      averageBodyLength: 10,
    },
    new Map(),
  );
  const { stream } = describeDocument({
    documentId: '',
    title: document.title,
    alerts: [],
    tags: [],
    entityNames: ['queue'],
    sections: [{ text: document.body ?? '' }],
  });
  const measure = createSimilarityMeasure(query, new Set(terms(name)));
  return measure(decodeWordStream(stream));
}

describe('createSimilarityMeasure', () => {
  it('is 1 for a document that says it all, and 0 for one that says none of it', () => {
    const known = 'queue full consumers stopped';
    const alert = { name: 'QueueFull', text: 'the consumers stopped' };
    const all = { title: 'Queue full', body: 'The consumers have stopped.' };
    expect(similarity(alert, all, known)).toBe(1);
    expect(similarity(alert, { title: 'Disk' }, known)).toBe(0);
    const half = { title: 'Queue', body: 'The consumers are slow.' };
    expect(similarity(alert, half, known)).toBeCloseTo(0.5);
  });

  it('counts words of the name only where the document is named', () => {
    const known = 'queue full';
    const named = { title: 'Queue full' };
    const told = { title: 'Other', body: 'When the queue is full.' };
    expect(similarity({ name: 'QueueFull' }, named, known)).toBe(1);
    expect(similarity({ name: 'QueueFull' }, told, known)).toBe(0.5);
  });

  it('counts most what no document has', () => {
    const document = { title: 'Job restart' };
    const alert = { name: 'FlinkJobRestart' };
    const where = (known: string) => similarity(alert, document, known);
    expect(where('flink job restart')).toBeCloseTo(2 / 3);
    expect(where('job restart')).toBeLessThan(0.6);
    expect(where('')).toBe(0);
  });
});
