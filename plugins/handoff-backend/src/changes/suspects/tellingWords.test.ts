import { context, ORDERS, pullRequest } from './__testUtils__/builders';
import type { SuspectChange } from './SuspectChange';
import { tellingWords, termsOfChange } from './tellingWords';

/** The words of an alert that a change shares, among others. */
function share(
  words: string[],
  change: Partial<SuspectChange>,
  others: SuspectChange[] = [],
) {
  const terms = termsOfChange(pullRequest('a', change));
  const telling = tellingWords({ ...context, words }, [
    terms,
    ...others.map(termsOfChange),
  ]);
  return [...telling].flatMap(([term, word]) => (terms.has(term) ? word : []));
}

describe('tellingWords', () => {
  it.each<[string, Partial<SuspectChange>]>([
    ['title', { title: 'Fail fast when connections run out' }],
    ['path', { paths: ['src/ConnectionPool.java'] }],
    ['feature flag', { featureFlags: '`pooled-connections`, off' }],
    ['migration', { migrations: 'Adds connection_id' }],
    ['entity', { entityRefs: ['component:default/connection-broker'] }],
  ])('finds them in the %s, whatever their form', (_, change) => {
    expect(share(['PaymentsConnectionsExhausted'], change)).toEqual([
      'connections',
    ]);
  });

  it.each([
    ['what all alerts say', 'Error rate of the service is too high'],
    ['the name of the alerted entity', 'Payments API of payments-api'],
    ['the environment', 'production'],
    ['numbers and what is hardly a word', '5 503 db of 12'],
  ])('leaves out %s', (_, text) => {
    expect(share([text], { title: text })).toEqual([]);
  });

  it('takes the name of a dependency for a hint', () => {
    expect(share(['PaymentsOrdersSlow'], ORDERS)).toEqual(['orders']);
  });

  it('leaves out what more than a fifth of the changes say', () => {
    const changes = (count: number, title: string) =>
      Array.from({ length: count }, (_, i) => pullRequest(`${i}`, { title }));
    const withPool = (count: number, all: number) =>
      share(['pool'], { title: 'pool' }, [
        ...changes(count - 1, 'pool'),
        ...changes(all - count, 'other'),
      ]);
    expect(withPool(4, 20)).toEqual(['pool']);
    expect(withPool(5, 20)).toEqual([]);
    // Three of four are no habit.
    expect(withPool(3, 4)).toEqual(['pool']);
    expect(withPool(4, 4)).toEqual([]);
  });
});
