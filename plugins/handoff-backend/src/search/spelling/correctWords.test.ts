import { stemWord } from '../analysis';
import { parseQuery } from '../query';
import { correctWords } from './correctWords';
import { editDistance } from './editDistance';
import { spellingKeys } from './spellingKeys';

/** A dictionary of words with the number of documents that have them. */
async function correct(query: string, dictionary: Record<string, number>) {
  const words = Object.entries(dictionary).map(([word, documents]) => {
    const term = stemWord(word);
    return { word, term, counts: new Map([[term, documents]]) };
  });
  const corrections = await correctWords(
    parseQuery(query),
    term => words.some(known => known.term === term),
    {
      findSimilarWords: async keys =>
        words.filter(({ word }) =>
          spellingKeys(word).some(key => keys.includes(key)),
        ),
      findCompletions: async start =>
        words.filter(({ word }) => word.startsWith(start)),
    },
  );
  return [...corrections].map(([from, to]) => [
    from.word,
    ...to.map(({ word }) => word),
  ]);
}

describe('correctWords', () => {
  it.each([
    ['missing letter', 'prometeus down'],
    ['extra letter', 'promethheus down'],
    ['other letter', 'prometkeus down'],
    ['first letter', 'brometheus down'],
    ['swapped letters', 'promehteus down'],
    ['two mistakes in a long word', 'prometheuus down now down'],
  ])('corrects: %s', async (_, query) => {
    const [typed] = query.split(' ');
    expect(await correct(query, { prometheus: 3, down: 9, now: 1 })).toEqual([
      [typed, 'prometheus'],
    ]);
  });

  it('takes the nearest, then the commonest word', async () => {
    const dictionary = { monitors: 1, monitored: 50, monitor: 7 };
    expect(await correct('montor x', dictionary)).toEqual([
      ['montor', 'monitor'],
    ]);
    expect(await correct('brain x', { drain: 2, train: 9 })).toEqual([
      ['brain', 'train'],
    ]);
  });

  it('leaves known words, short words, numbers and instances alone', async () => {
    const dictionary = { prom: 9, node: 9, scan: 9, failed: 9, fails: 9 };
    expect(await correct('prod span failing no 12 node-1', dictionary)).toEqual(
      [],
    );
    expect(await correct('ndoe x', dictionary)).toEqual([['ndoe', 'node']]);
  });

  it('completes the last word while it is typed', async () => {
    const dictionary = { crashlooping: 3, crashdump: 5, clash: 9 };
    expect(await correct('pod crash', dictionary)).toEqual([
      ['crash', 'crashdump', 'crashlooping'],
    ]);
    expect(await correct('crash pod', dictionary)).toEqual([
      ['crash', 'clash'],
    ]);
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['pod', '', 3],
    ['node', 'ndoe', 1],
    ['kitten', 'sitting', 3],
    ['same', 'same', 0],
  ])('between %p and %p is %p', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
    expect(editDistance(right, left)).toBe(distance);
  });
});
