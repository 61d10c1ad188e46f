import { matchPaths } from './matchPaths';
import { namedPaths } from './namedPaths';

describe('namedPaths', () => {
  it.each<[string, string, string[]]>([
    ['nothing', 'Restart the service, and/or call Ana', []],
    ['code', 'See `src/refunds/handler.ts`.', ['src/refunds/handler.ts']],
    ['a line', 'See `src/a.ts:12`', ['src/a.ts']],
    ['a folder', 'All in `src/refunds/`', ['src/refunds']],
    ['a file alone', 'Set it in `values.yaml`', ['values.yaml']],
    [
      'a link',
      'See [it](src/refunds/handler.ts#L3)',
      ['src/refunds/handler.ts'],
    ],
    ['a word', 'Run `deploy` with `--force`', []],
    ['a command', 'Run `kubectl get pods -n a/b`', []],
    ['what is on the machine', 'Look at `/etc/app/config.yaml`', []],
    ['a block of code', '```\nsrc/refunds/handler.ts\n```', []],
    ['another page', 'See [it](https://example.com/src/a.ts)', []],
    [
      'the code host',
      'See [it](https://github.com/acme/payments/blob/main/src/a.ts)',
      ['src/a.ts'],
    ],
    ['what is above the repository', 'See `../../../x/y.ts`', []],
  ])('reads %s', (_, text, expected) => {
    const readAddress = (address: string) =>
      address.startsWith('https://github.com/acme/payments/')
        ? address.split('/main/')[1]
        : undefined;
    expect(
      namedPaths({ frontMatter: [], text, folder: '', readAddress }),
    ).toEqual(expected);
  });

  it('reads front matter from the root, text from any folder above', () => {
    expect(
      namedPaths({
        frontMatter: ['/deploy/chart/', './scripts', 'src/**/*.ts'],
        text: '`src/a.ts` and [b](../lib/b.ts)',
        folder: 'services/payments/ops',
      }),
    ).toEqual([
      'deploy/chart',
      'services/payments/ops/scripts',
      'src/**/*.ts',
      'services/payments/ops/src/a.ts',
      'services/payments/src/a.ts',
      'services/src/a.ts',
      'src/a.ts',
      'services/payments/lib/b.ts',
    ]);
  });
});

describe('matchPaths', () => {
  it.each<[string, string, boolean]>([
    ['src/a.ts', 'src/a.ts', true],
    ['src', 'src/deep/a.ts', true],
    ['src', 'lib/src/a.ts', false],
    ['src/a', 'src/a.ts', false],
    ['src/*', 'src/a.ts', true],
    ['src/*', 'src/deep/a.ts', true],
    ['src/*.ts', 'src/deep/a.ts', false],
    ['src/**/*.ts', 'src/deep/er/a.ts', true],
    ['src/**/*.ts', 'src/a.ts', true],
    ['src/**/*.ts', 'src/a.tsx', false],
    ['src/?.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/axts', false],
    ['*a*a*a*a*', 'aaaaaaaaa', false],
  ])('%s and %s: %s', (path, file, expected) => {
    expect(matchPaths([path])(file)).toBe(expected);
  });

  it('finds paths in any folder where it is asked to', () => {
    const anywhere = matchPaths(['refunds/a.ts', 'lib/*.ts'], {
      anywhere: true,
    });
    expect(
      ['src/refunds/a.ts', 'x/lib/b.ts', 'srcrefunds/a.ts'].map(anywhere),
    ).toEqual([true, true, false]);
  });
});
