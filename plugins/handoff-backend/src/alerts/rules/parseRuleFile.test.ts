import fc from 'fast-check';
import { parseRuleFile } from './parseRuleFile';
import { parseRules } from './parseRules';

const parse = (content: string) =>
  parseRuleFile({ source: 'eu-1', path: 'rules.yaml', content });

const rule = (value: string) => `groups: [{name: g, rules: [${value}]}]`;

describe('parseRuleFile', () => {
  it.each([
    ['5m', 'PT5M'],
    ['1h30m', 'PT1H30M'],
    ['90s', 'PT1M30S'],
    ['2d', 'P2D'],
    ['0s', undefined],
    ['soon', undefined],
  ])('reads for: %s', (duration, expected) => {
    const { rules } = parse(rule(`{alert: A, expr: up, for: ${duration}}`));
    expect(rules[0].for).toBe(expected);
  });

  it('reads several documents, lists and custom resources, and passes over the rest', () => {
    const { rules, error } = parse(`
${rule('{alert: A, expr: 1, labels: {severity: page, n: 1}}')}
---
kind: List
items:
  - kind: PrometheusRule
    spec: { ${rule('{alert: B, expr: up}')} }
---
- just a list
---
groups: of something else
`);
    expect(error).toBeUndefined();
    expect(rules).toMatchObject([
      { alertname: 'A', expression: '1', labels: { severity: 'page' } },
      { alertname: 'B', expression: 'up' },
    ]);
  });

  it('names the line of what is no YAML', () => {
    expect(parse('groups:\n  - name: a\n   rules: [').error).toMatch(
      /^rules\.yaml, line [23]: is not valid YAML: /,
    );
  });

  it('never throws, whatever it gets', () => {
    fc.assert(
      fc.property(fc.string(), content => {
        expect(Array.isArray(parse(content).rules)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(() => parseRules(value, 'eu-1')).not.toThrow();
        expect(Array.isArray(parse(JSON.stringify(value)).rules)).toBe(true);
      }),
    );
  });
});
