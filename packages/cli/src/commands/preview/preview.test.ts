import { createMockDirectory } from '@backstage/backend-test-utils';
import { runCommand } from '../../__testUtils__/runCommand';
import { gate, startPortal } from '../../__testUtils__/startPortal';

jest.setTimeout(120_000);

describe('preview', () => {
  const directory = createMockDirectory();
  let env: Record<string, string>;

  const preview = (...args: string[]) =>
    runCommand(['preview', ...args], env, directory.path);

  beforeAll(async () => {
    const portal = await startPortal({
      entities: ['orders', 'payments'],
      gates: [gate({ id: 'old', level: 'advisory' })],
    });
    env = portal.env;
    await Promise.all(
      ['component:orders', 'component:payments'].map(ref =>
        runCommand(['report', ref, 'old', '--state', 'passed'], env),
      ),
    );
  });

  it('shows which entities a change of gates would turn', async () => {
    directory.setContent({
      'gates.yaml': JSON.stringify([gate({ id: 'old' })]),
      'app-config.yaml': [
        'app: { title: Portal }',
        'handoff:',
        '  readiness:',
        '    gates:',
        '      - id: old',
        '        title: It is old',
        '        criterion: Older than a year.',
        '        level: required',
        '        reported: true',
      ].join('\n'),
    });
    const [list, config] = await Promise.all([
      preview('gates.yaml'),
      preview('app-config.yaml', '--format', 'json'),
    ]);
    expect(list).toEqual({
      code: 0,
      err: '',
      out: [
        '2 of 2 entities would turn',
        '  component:default/orders: unknown -> ready',
        '  component:default/payments: unknown -> ready',
        '',
        '             before   after',
        '  not-ready       0       0',
        '  unknown         2       0',
        '  at-risk         0       0',
        '  ready           0       2',
        '',
      ].join('\n'),
    });
    expect(config.code).toBe(0);
    expect(JSON.parse(config.out)).toMatchObject({
      entities: 2,
      before: { unknown: 2 },
      after: { ready: 2 },
      turns: [{ entityRef: 'component:default/orders', to: 'ready' }, {}],
    });
  });

  it('says what is wrong with the file', async () => {
    directory.setContent({
      'broken.yaml': 'a: 1\nb: [\n',
      'other.yaml': 'handoff:\n  readiness: {}\n',
      'text.yaml': '- load-test\n',
      'wrong.yaml': JSON.stringify([gate(), gate({ id: 'Not Kebab' })]),
      'alias.yaml': '- *gone\n',
    });
    const files: [string, RegExp][] = [
      [
        'gone.yaml',
        /^error: 'gone.yaml' cannot be read: ENOENT.*; name a file/,
      ],
      ['broken.yaml', /^error: broken.yaml:\d is not valid YAML: /],
      ['alias.yaml', /^error: alias.yaml.* is not valid YAML: .*gone/],
      ['other.yaml', /^error: other.yaml holds no gates; write a list of them/],
      ['text.yaml', /^error: text.yaml: gate 1 is none; give it id, title/],
      ['wrong.yaml', /^error: The portal refuses \(400\): .*\[1\].id: .*kebab/],
    ];
    await Promise.all(
      files.map(async ([file, message]) => {
        expect(await preview(file)).toEqual({
          code: 2,
          out: '',
          err: expect.stringMatching(message),
        });
      }),
    );
  });
});
