import { readFacts } from './readFacts';

const DIGEST = 'a'.repeat(64);
const SECRET = 'wJalrXUtnFEMI7K7MDENGbPxRfi3CY9';

describe('readFacts', () => {
  it('keeps what is there, with digests as they are compared', () => {
    const read = readFacts(
      {
        version: ' 1.42.0 ',
        migration: '0042_add_currency',
        configuration: { 'config/pool.yaml': `SHA256:${DIGEST}` },
        featureFlags: { 'new-checkout': true, share: 0.5, color: 'blue' },
        runtime: { node: '24.1.0' },
        dependencies: { jsonwebtoken: '9.0.2', 'acme-token': '^3.1.0' },
      },
      'deployment',
    );
    expect(read).toEqual({
      facts: {
        version: '1.42.0',
        migration: '0042_add_currency',
        configuration: { 'config/pool.yaml': DIGEST },
        featureFlags: { 'new-checkout': true, share: 0.5, color: 'blue' },
        runtime: { node: '24.1.0' },
        dependencies: { jsonwebtoken: '9.0.2', 'acme-token': '^3.1.0' },
      },
      problems: [],
    });
  });

  it('leaves out what looks like a secret, and never repeats it', () => {
    const { facts, problems } = readFacts(
      {
        version: SECRET,
        migration: 'postgres://app:hunter2@db/app',
        configuration: { 'app.yaml': 'password: hunter2' },
        featureFlags: {
          STRIPE_TOKEN: 'hunter2',
          pin: 'blue',
          api_key: 1234,
          // Whether one is asked for is no secret.
          'ask-password': true,
          endpoint: SECRET,
          [SECRET]: true,
        },
        runtime: { password: 'hunter2' },
        dependencies: { left: 'hunter2', vault: SECRET },
      },
      'configuration',
    );
    expect(facts).toEqual({
      configuration: {},
      featureFlags: { pin: 'blue', 'ask-password': true },
      runtime: {},
      dependencies: { left: 'hunter2' },
    });
    expect(problems.map(({ field }) => field)).toEqual([
      'facts/version',
      'facts/migration',
      'facts/configuration/app.yaml',
      'facts/featureFlags/STRIPE_TOKEN',
      'facts/featureFlags/api_key',
      'facts/featureFlags/endpoint',
      'facts/featureFlags',
      'facts/runtime/password',
      'facts/dependencies/vault',
    ]);
    const told = JSON.stringify(problems);
    expect(told).toContain('never the value of a secret');
    for (const value of [SECRET, 'hunter2', '1234']) {
      expect(told).not.toContain(value);
    }
  });

  it('keeps as many and as long ones as there may be', () => {
    const many = Object.fromEntries(
      Array.from({ length: 501 }, (_, i) => [`flag-${i}`, true]),
    );
    const { facts, problems } = readFacts(
      {
        version: '1'.repeat(201),
        featureFlags: many,
        runtime: {
          node: ' ',
          [`x${'y'.repeat(300)}`]: '1.0.0',
          ' ': '1.0.0',
          'with\0nul': '1.0.0',
        },
      },
      'deployment',
    );
    expect(Object.keys(facts?.featureFlags ?? {})).toHaveLength(500);
    expect(facts).toMatchObject({ runtime: { 'with\ufffdnul': '1.0.0' } });
    expect(facts).not.toHaveProperty('version');
    expect(problems.map(({ field }) => field)).toEqual([
      'facts/version',
      'facts/featureFlags',
      'facts/runtime/node',
      'facts/runtime',
      'facts/runtime',
    ]);
  });

  it('is for what is brought to an environment', () => {
    expect(readFacts({ version: '1' }, 'pull-request')).toEqual({
      problems: [
        {
          field: 'facts',
          message: expect.stringContaining('left out of a pull-request'),
        },
      ],
    });
    expect(readFacts(undefined, 'deployment')).toEqual({ problems: [] });
    expect(readFacts({}, 'deployment').facts).toBeUndefined();
  });
});
