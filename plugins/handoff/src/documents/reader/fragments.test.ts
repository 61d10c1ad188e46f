import { createFragmentResolver } from './fragments';

describe('createFragmentResolver', () => {
  const resolve = createFragmentResolver([
    'mitigation',
    'Überlast',
    'api',
    'API',
    'user-content-fn-1',
  ]);

  it.each([
    ['#mitigation', 'mitigation'],
    ['Mitigation', 'mitigation'],
    ['#%C3%BCberlast', 'Überlast'],
    ['#API', 'API'],
    ['#Api', 'api'],
    ['#fn-1', 'user-content-fn-1'],
    ['#100%', undefined],
    ['#', undefined],
    ['#elsewhere', undefined],
  ])('takes %s for %s', (fragment, id) => {
    expect(resolve(fragment)).toBe(id);
  });
});
