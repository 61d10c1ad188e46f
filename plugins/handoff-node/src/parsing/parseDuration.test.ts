import { parseDuration } from './parseDuration';

describe('parseDuration', () => {
  it.each([
    ['P90D', 'P90D'],
    ['p6m', 'P6M'],
    ['90d', 'P90D'],
    ['90', 'P90D'],
    ['1 day', 'P1D'],
    ['6 months', 'P6M'],
    ['2 Weeks', 'P2W'],
    ['1 quarter', 'P3M'],
    ['1y', 'P1Y'],
    ['PT36H', 'PT36H'],
  ])('reads %s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });

  it.each([
    '',
    'often',
    '0d',
    'P0D',
    '-P1D',
    'P-1D',
    '200 years',
    '5 parsecs',
    's',
  ])('refuses %j', text => {
    expect(parseDuration(text)).toBeUndefined();
  });
});
