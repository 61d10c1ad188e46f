import { isMarkedMinor } from './isMarkedMinor';

describe('isMarkedMinor', () => {
  it.each([
    ['Fix a typo\n\nHandoff-Revision: minor'],
    ['Fix a typo\n\nhandoff-revision:Minor\n'],
    ['Fix a typo\n\nIt said teh.\n\nHandoff-Revision: minor\n\n'],
    ['Fix a typo\r\n\r\nHandoff-Revision: minor\r\n'],
    ['Fix\n\nCo-authored-by: Bo <bo@example.com>\nHandoff-Revision: minor'],
    ['Fix\n\nHandoff-Revision:\n  minor\nReviewed-by: Bo'],
    // Beside a trailer that git added, other lines may stand.
    ['Fix\n\nIt said teh.\nHandoff-Revision: minor\nSigned-off-by: Bo'],
    ['Fix\n\nHandoff-Revision: minor\n(cherry picked from commit abc)'],
  ])('finds the trailer of %j', message => {
    expect(isMarkedMinor(message)).toBe(true);
  });

  it.each([
    [''],
    ['Fix a typo'],
    // The subject holds no trailers.
    ['Handoff-Revision: minor'],
    ['Fix\nHandoff-Revision: minor'],
    ['Fix\n\nHandoff-Revision: minor\n\nThe last paragraph says more.'],
    ['Fix\n\nWe set\nHandoff-Revision: minor'],
    ['Fix\n\nHandoff-Revision: major'],
    ['Fix\n\nHandoff-Revision: minor or not'],
    ['Fix\n\nNo-Handoff-Revision: minor'],
    [
      'Fix\n\none\ntwo\nthree\nHandoff-Revision: minor\nfour\nfive\nsix\nseven\n',
    ],
  ])('finds none in %j', message => {
    expect(isMarkedMinor(message)).toBe(false);
  });
});
