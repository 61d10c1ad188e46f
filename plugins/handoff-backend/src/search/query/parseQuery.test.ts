import { parseQuery } from './parseQuery';

function kindsOf(query: string) {
  return Object.fromEntries(
    parseQuery(query).words.map(({ word, kind }) => [word, kind]),
  );
}

describe('parseQuery', () => {
  it('tells words from grammar, numbers and names of instances', () => {
    expect(
      kindsOf('51.6% of pods at monitoring/web-0 have restarted 5 times'),
    ).toEqual({
      '51': 'instance',
      '6': 'instance',
      516: 'instance',
      of: 'function',
      pods: 'word',
      at: 'function',
      monitoring: 'instance',
      web: 'instance',
      '0': 'instance',
      web0: 'instance',
      have: 'function',
      restarted: 'word',
      '5': 'number',
      times: 'word',
    });
  });

  it('looks for words that stand side by side as one word, too', () => {
    const { words, pairs } = parseQuery('roll back KubeProxy');

    expect(words.map(({ word, kind }) => [word, kind])).toEqual([
      ['roll', 'word'],
      ['back', 'word'],
      ['kube', 'word'],
      ['proxy', 'word'],
      ['kubeproxy', 'joined'],
      ['rollback', 'joined'],
      ['backkube', 'joined'],
    ]);
    expect(pairs).toEqual([
      ['roll', 'back'],
      ['back', 'kube'],
      ['kube', 'proxi'],
    ]);
  });

  it('keeps each term once, as the most it may mean', () => {
    const { words } = parseQuery('web-0 web webs');
    expect(words.filter(({ term }) => term === 'web')).toEqual([
      { term: 'web', word: 'web', kind: 'word', last: false },
    ]);
  });

  it('knows which word may still be in the typing', () => {
    const lastOf = (query: string) =>
      parseQuery(query)
        .words.filter(({ last }) => last)
        .map(({ word }) => word);

    expect(lastOf('node fail')).toEqual(['fail']);
    expect(lastOf('node fail ')).toEqual([]);
    expect(lastOf('')).toEqual([]);
  });

  it('stays small however long the text', () => {
    const words = Array.from({ length: 5_000 }, (_, i) => `w${i}x`);
    expect(parseQuery(words.join(' ')).words.length).toBeLessThan(1_000);
  });
});
