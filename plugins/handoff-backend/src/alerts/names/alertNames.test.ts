import { alertKeys } from './alertKeys';
import { headingNames } from './headingNames';
import { nameKey } from './nameKey';

describe('nameKey', () => {
  it('leaves out case, spaces and punctuation', () => {
    const spellings = [
      'KubePodNotReady',
      'kube_pod-not.ready',
      'Kube Pod not ready',
      '`KubePodNotReady`:',
    ];
    for (const spelling of spellings) {
      expect(nameKey(spelling)).toBe('kubepodnotready');
    }
    expect(nameKey('../../x')).toBe('x');
    expect(nameKey('../..')).toBe('');
    expect(nameKey('磁盘已满')).toBe('磁盘已满');
  });

  it('keeps long names apart, in a length that can be indexed', () => {
    const long = 'N'.repeat(500);
    expect(nameKey(long).length).toBeLessThanOrEqual(200);
    expect(nameKey(`${long}1`)).not.toBe(nameKey(long));
  });
});

describe('alertKeys', () => {
  it('leaves out an ending where what is left is a name', () => {
    const keys = (name: string) => alertKeys(name).map(({ key }) => key);
    expect(keys('IPsecErrors_PerDstNamespaceWarning')).toEqual([
      'ipsecerrorsperdstnamespacewarning',
      'ipsecerrors',
    ]);
    expect(keys('Ingress5xxErrors_PerDst_Warning')).toEqual([
      'ingress5xxerrorsperdstwarning',
      'ingress5xxerrorsperdst',
      'ingress5xxerrors',
    ]);
    expect(keys('NodeDown-critical')).toEqual(['nodedowncritical', 'nodedown']);
    expect(keys('disk_full (warning)')).toEqual([
      'diskfullwarning',
      'diskfull',
    ]);
    expect(keys('node_down')).toEqual(['nodedown']);
    expect(keys('_')).toEqual([]);
    expect(alertKeys('NodeDown_EU').at(-1)).toEqual({
      key: 'nodedown',
      without: '_EU',
    });
  });
});

describe('headingNames', () => {
  it.each([
    ['KubePodNotReady', ['KubePodNotReady'], true],
    ['Alert Name: "KubePodNotReady"', ['KubePodNotReady'], true],
    ['Alert: High error rate', ['High error rate'], true],
    ['Runbook for – NodeDown', ['NodeDown'], true],
    ['3.1. NodeDown (critical)', ['NodeDown', 'NodeDown (critical)'], true],
    ['FooDown / FooUp', ['FooDown', 'FooUp'], true],
    ['FooDown, FooUp and BarDown', ['FooDown', 'FooUp', 'BarDown'], true],
    ['Node down alert', ['Node down', 'Node down alert'], false],
    ['High error rate', ['High error rate'], false],
    ['Pods and nodes', ['Pods and nodes'], false],
    ['Meaning', ['Meaning'], false],
    ['???', ['???'], false],
    ['', [], false],
  ])('reads %p', (text, names, isPlain) => {
    expect(headingNames(text)).toEqual({ names, isPlain });
  });
});
