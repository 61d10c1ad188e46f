import { requestCost } from './requestCost';
import { integrations } from './testing';

describe('requestCost', () => {
  it.each([
    ['https://github.com/o/r/tree/main/', 1],
    ['https://github.com/o/r/', 2],
    ['https://gitlab.com/g/r/-/tree/main/', 2],
    ['https://bitbucket.acme.example/projects/P/repos/r/browse/?at=main', 1],
    ['https://bitbucket.acme.example/projects/P/repos/r/browse/', 2],
    ['https://files.example/x/', 1],
  ])('of %s is %s', (root, cost) => {
    expect(requestCost(root, integrations)).toBe(cost);
  });
});
