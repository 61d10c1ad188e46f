import { versionRange } from './versionRange';

const deployments = ['4', '3', '2', '1'].map(id => ({ id }));

it.each([
  ['3', '4', '4'],
  ['1', '3', '3,2'],
  [undefined, '2', '2,1'],
  ['2', undefined, '4,3'],
  ['3', '3', ''],
  ['4', '2', ''],
  ['9', '3', ''],
  ['1', '9', ''],
])('goes from after %s up to %s', (after, upTo, expected) => {
  expect(
    versionRange(deployments, after, upTo)
      .map(({ id }) => id)
      .join(),
  ).toBe(expected);
});
