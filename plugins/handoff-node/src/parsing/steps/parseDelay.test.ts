import fc from 'fast-check';
import {
  delayInWords,
  markedDelay,
  parseDelay,
  withoutDelay,
} from './parseDelay';

describe('parseDelay', () => {
  it.each([
    ['15m', 'PT15M'],
    ['15 minutes', 'PT15M'],
    ['1h 30m', 'PT1H30M'],
    ['2 hours and 5 min', 'PT2H5M'],
    ['90s', 'PT90S'],
    ['1 day', 'P1D'],
    ['PT20M', 'PT20M'],
    ['8 days', undefined],
    ['0m', undefined],
    ['P', undefined],
    ['soon', undefined],
  ])('reads %s', (text, expected) => {
    expect(parseDelay(text)).toBe(expected);
  });

  it('reads marks and words', () => {
    expect(markedDelay('Restart it (after: 10 min), then wait')).toBe('PT10M');
    expect(withoutDelay('Restart it (after: 10 min)').trim()).toBe(
      'Restart it',
    );
    expect(markedDelay('After 10 minutes call')).toBeUndefined();
    expect(delayInWords('After 15 minutes without a falling rate')).toBe(
      'PT15M',
    );
    expect(delayInWords('After **15 minutes** or `after` that')).toBe('PT15M');
    expect(delayInWords('not better within 30 min')).toBe('PT30M');
    expect(delayInWords('Call within 2 months; after: 1h')).toBe('PT1H');
    expect(delayInWords('No answer after 3 calls')).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        for (const delay of [delayInWords(text), parseDelay(text)]) {
          expect(delay ?? 'P').toMatch(/^P/);
        }
        expect(withoutDelay(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
