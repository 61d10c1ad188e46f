import { mockServices } from '@backstage/backend-test-utils';
import { readInsightsConfig } from './config';

const read = (insights: object) =>
  readInsightsConfig(
    mockServices.rootConfig({ data: { handoff: { insights } } }),
  );

describe('the configuration of insights', () => {
  it('has what most teams mean', () => {
    const { failureWindow, ...rest } = read({});
    expect(rest).toEqual({
      severities: ['critical'],
      productionEnvironments: ['production'],
    });
    expect(failureWindow.as('hours')).toBe(4);
  });

  it('reads what is set', () => {
    const { failureWindow, ...rest } = read({
      severities: ['Critical ', 'page'],
      failureWindow: { minutes: 90 },
      productionEnvironments: ['live-eu'],
    });
    expect(rest).toEqual({
      severities: ['critical', 'page'],
      productionEnvironments: ['live-eu'],
    });
    expect(failureWindow.as('minutes')).toBe(90);
  });

  it.each([
    ['severities', 'critical'],
    ['severities', []],
    ['severities', ['']],
    ['productionEnvironments', [1]],
    ['failureWindow', { seconds: 1 }],
    ['failureWindow', 'soon'],
  ])('says that %s cannot be %j', (key, value) => {
    expect(() => read({ [key]: value })).toThrow(`handoff.insights.${key}`);
  });
});
