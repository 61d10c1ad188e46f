import { DATABASE, deployment, minutesBefore } from './__testUtils__/builders';
import { isSameRelease, releaseOf } from './releaseOf';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const shared = { entityRefs: [...DATABASE.entityRefs] };

describe('isSameRelease', () => {
  it.each([
    [{ commit: COMMIT }, { commit: COMMIT }, true],
    [{ commit: COMMIT }, { commit: COMMIT.slice(0, 7).toUpperCase() }, true],
    [{ commit: COMMIT }, { commit: COMMIT.slice(0, 6) }, false],
    [{ commit: COMMIT }, { commit: COMMIT, ...shared }, true],
    [{ commit: COMMIT }, { commit: COMMIT, repository: 'a/b' }, false],
    // Commits tell more than versions.
    [
      { commit: COMMIT, version: '1.4.0' },
      { commit: 'f'.repeat(40), version: '1.4.0' },
      false,
    ],
    [{ commit: COMMIT, version: '1.4.0' }, { version: '1.4.0' }, true],
    [{ version: '1.4.0' }, { version: '1.4.1' }, false],
    [{ version: '1.4.0' }, { version: '1.4.0', ...shared }, false],
    [{ version: '1.4.0' }, { version: '1.4.0', repository: 'a/b' }, false],
    [{ version: '1.4.0' }, { version: '1.4.0', repository: undefined }, true],
    [{}, {}, false],
  ])('of %j and %j is %s', (one, other, expected) => {
    const [a, b] = [deployment('a', 9, one), deployment('b', 5, other)];
    expect(isSameRelease(a, b)).toBe(expected);
    expect(isSameRelease(b, a)).toBe(expected);
  });
});

describe('releaseOf', () => {
  it('knows nothing from later deployments of the same', () => {
    const first = deployment('a', 9, { commit: COMMIT });
    const later = deployment('b', 5, { commit: COMMIT });
    expect(releaseOf(first, minutesBefore(9), [first, later])).toEqual({
      until: minutesBefore(9),
      isKnown: false,
    });
    expect(releaseOf(later, minutesBefore(5), [first, later])).toEqual({
      until: minutesBefore(9),
      isKnown: true,
    });
  });
});
