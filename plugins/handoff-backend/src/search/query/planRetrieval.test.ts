import { parseQuery } from './parseQuery';
import { planRetrieval } from './planRetrieval';
import { weighQuery, type TermStatistics } from './weighQuery';

function plan(query: string, documentsByTerm: Record<string, number>) {
  const statistics: TermStatistics = {
    documentsByTerm: new Map(Object.entries(documentsByTerm)),
    documents: 100_000,
    averageBodyLength: 100,
  };
  const weighed = weighQuery(parseQuery(query), statistics, new Map());
  const { retrievals, fallbacks } = planRetrieval(weighed, statistics);
  const termsOf = (each: { terms: string[] }) => each.terms.join('+');
  return {
    retrievals: retrievals.map(termsOf),
    fallbacks: fallbacks.map(termsOf),
  };
}

describe('planRetrieval', () => {
  it('looks up every known word, those first that say most', () => {
    expect(
      plan('the disk is full', {
        the: 90_000,
        is: 80_000,
        disk: 300,
        '=disk': 100,
        full: 500,
      }),
    ).toEqual({ retrievals: ['=disk', 'disk', 'full'], fallbacks: [] });
  });

  it('leaves out words that too many documents have, unless they come together', () => {
    expect(
      plan('kafka pod disk', {
        kafka: 500,
        pod: 30_000,
        '=pod': 400,
        disk: 20_000,
        '=disk': 9_000,
      }),
    ).toEqual({
      retrievals: ['kafka', '=pod', 'disk+pod'],
      fallbacks: ['=disk', 'disk', 'pod'],
    });
  });

  it('looks for grammar when there is nothing else', () => {
    expect(plan('where is that', { where: 10, is: 20, that: 30 })).toEqual({
      retrievals: ['where', 'is', 'that'],
      fallbacks: [],
    });
    expect(plan('unheard of', {})).toEqual({ retrievals: [], fallbacks: [] });
  });
});
