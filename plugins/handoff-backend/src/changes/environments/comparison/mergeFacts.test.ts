import { mergeFacts } from './mergeFacts';

describe('mergeFacts', () => {
  it('has each fact as it was said last', () => {
    const deployment = {
      version: '1.42.0',
      featureFlags: { beta: false, old: true },
      runtime: { node: '24' },
    };
    expect(
      mergeFacts(deployment, [
        { version: '9', featureFlags: { beta: true, share: 1 } },
        { migration: '0042', featureFlags: { share: 2 } },
      ]),
    ).toEqual({
      version: '1.42.0',
      migration: '0042',
      featureFlags: { beta: true, old: true, share: 2 },
      runtime: { node: '24' },
    });
    expect(deployment.featureFlags).toEqual({ beta: false, old: true });
  });

  it('is nothing where nothing is said', () => {
    expect(mergeFacts(undefined, [{ version: '9' }])).toBeUndefined();
    expect(mergeFacts(undefined, [])).toBeUndefined();
  });
});
