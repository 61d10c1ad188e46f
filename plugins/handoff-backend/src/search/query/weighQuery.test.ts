import { parseQuery } from './parseQuery';
import { weighQuery, type TermStatistics } from './weighQuery';

const statistics: TermStatistics = {
  documentsByTerm: new Map([
    ['pod', 100],
    ['restart', 10],
    ['crash', 10],
    ['node', 10],
    ['web', 10],
    ['the', 1000],
    ['=payment', 10],
  ]),
  documents: 1000,
  averageBodyLength: 100,
};

function weigh(query: string, corrections = new Map()) {
  const { terms, pairs } = weighQuery(
    parseQuery(query),
    statistics,
    corrections,
  );
  return {
    weights: new Map(terms.map(({ term, weight }) => [term, weight])),
    pairs: pairs.map(({ first, second }) => [
      terms[first].term,
      terms[second].term,
    ]),
  };
}

describe('weighQuery', () => {
  it('gives rare words more weight, common ones next to none, unknown ones none', () => {
    const { weights } = weigh('the pod restarts unheard');

    expect([...weights.keys()]).toEqual(['the', 'pod', 'restart']);
    expect(weights.get('restart')).toBeGreaterThan(weights.get('pod')!);
    expect(weights.get('the')).toBeLessThan(0.001);
  });

  it('knows words that name documents only', () => {
    const { weights } = weigh('payments pod');
    expect(weights.get('payment')).toBeGreaterThan(weights.get('pod')!);
  });

  it('holds names of instances back in a text, not in a few words', () => {
    const text = weigh('pod restarts crash node web-0').weights;
    const words = weigh('web-0 crash').weights;

    expect(text.get('web')).toBeCloseTo(text.get('crash')! / 10);
    expect(words.get('web')).toBeCloseTo(words.get('crash')!);
  });

  it('puts a corrected word in the place of the mistyped one, at less weight', () => {
    const parsed = parseQuery('pod crahs');
    const crahs = parsed.words.find(({ word }) => word === 'crahs')!;
    const corrections = new Map([
      [crahs, [{ ...crahs, word: 'crash', term: 'crash' }]],
    ]);
    const { terms, pairs } = weighQuery(parsed, statistics, corrections);

    expect(terms.map(({ term }) => term)).toEqual(['pod', 'crash']);
    expect(pairs).toEqual([expect.objectContaining({ first: 0, second: 1 })]);
    expect(terms[1].weight).toBeLessThan(weigh('crash').weights.get('crash')!);
  });
});
