import { labelNames } from './labelNames';
import { rankEntities } from './rankEntities';
import { readSelectors } from './readSelectors';

function read(selector: string) {
  return readSelectors({
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'payments',
      annotations: { 'handoff/alert-selector': selector },
    },
  });
}

describe('readSelectors', () => {
  it.each([
    ['job=api,cluster=eu-1', [['job=api', 'cluster=eu-1']]],
    [' job = api , cluster = "eu, 1" ', [['job=api', 'cluster=eu, 1']]],
    [`{job='api'}`, [['job=api']]],
    ['job=api; job=worker,env=prod', [['job=api'], ['job=worker', 'env=prod']]],
    ['url=a=b', [['url=a=b']]],
    ['', []],
    [';', []],
  ])('reads %p', (text, selectors) => {
    expect(read(text)).toEqual({ selectors, problems: [] });
  });

  it.each([
    'job',
    'job=',
    'job=~api.*',
    'job!=api',
    '=api',
    'job=a,job=b',
    `job=${'x'.repeat(600)}`,
  ])('refuses %p as a whole, and says so', text => {
    const { selectors, problems } = read(`${text}; app=other`);
    expect(selectors).toEqual([['app=other']]);
    expect(problems).toMatchObject([{ code: 'alert-selector-invalid' }]);
    expect(problems[0].message).toContain('job=payments-api,cluster=eu-1');
  });

  it('says so when a quotation mark is left open, wherever that ends', () => {
    expect(read('job="api; app=other').problems).toMatchObject([
      { code: 'alert-selector-invalid' },
    ]);
  });
});

describe('labelNames', () => {
  const keys = (labels: Record<string, string>) =>
    labelNames(new Map(Object.entries(labels)), ['service', 'job', 'pod']).map(
      ({ key, position }) => `${key} ${position}`,
    );

  it('reads the labels in the configured order', () => {
    expect(
      keys({
        job: 'monitoring/node-exporter',
        service: 'Payments API',
        x: 'y',
      }),
    ).toEqual(['paymentsapi 0', 'monitoringnodeexporter 1', 'nodeexporter 1']);
    expect(keys({ service: '…' })).toEqual([]);
  });

  it.each([
    ['payments-api-7d9c6b5f4-x2k8p', 'paymentsapi'],
    ['node-exporter-x2k8p', 'nodeexporter'],
    ['postgres-0', 'postgres'],
    ['payments-api', 'paymentsapi'],
  ])('leaves out what Kubernetes adds to %s', (pod, key) => {
    expect(keys({ pod })).toEqual([`${key} 2`]);
  });
});

describe('rankEntities', () => {
  it('gives equal ranks to entities that are as likely', () => {
    const ranked = rankEntities({
      selected: [
        { entityRef: 'component:default/b', pairs: ['job=x', 'env=y'] },
        { entityRef: 'component:default/a', pairs: ['job=x', 'cluster=z'] },
        { entityRef: 'component:default/c', pairs: ['job=x'] },
      ],
      named: [
        { entityRef: 'component:eu/x', key: 'x', naming: 'name' },
        { entityRef: 'component:default/x', key: 'x', naming: 'name' },
        { entityRef: 'api:default/x', key: 'x', naming: 'name' },
        { entityRef: 'component:default/c', key: 'x', naming: 'title' },
      ],
      labelNames: [{ label: 'job', value: 'x', key: 'x', position: 0 }],
    });
    expect(ranked.map(({ entityRef, rank }) => `${entityRef} ${rank}`)).toEqual(
      [
        'component:default/a 0',
        'component:default/b 0',
        'component:default/c 1',
        'component:default/x 2',
        'component:eu/x 2',
        'api:default/x 3',
      ],
    );
  });
});
