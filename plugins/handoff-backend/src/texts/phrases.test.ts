import { countOf, listOf, someOf } from './phrases';

describe('phrases', () => {
  it('counts', () => {
    expect(countOf(1, 'change')).toBe('1 change');
    expect(countOf(1_200, 'line')).toBe('1,200 lines');
    expect(countOf(2, 'entity', 'entities')).toBe('2 entities');
  });

  it('lists', () => {
    expect(listOf([])).toBe('');
    expect(listOf(['a'])).toBe('a');
    expect(listOf(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('lists the first few', () => {
    expect(someOf(['a', 'b', 'c'])).toBe('a, b, c');
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
  });
});
