import fc from 'fast-check';
import { joinNeighbours } from './joinNeighbours';
import { tokenize } from './tokenize';

const wordsOf = (text: string) =>
  tokenize(text)
    .filter(token => !token.joined)
    .map(token => token.word);
const joinedIn = (text: string) =>
  tokenize(text)
    .filter(token => token.joined)
    .map(token => token.word);

describe('tokenize', () => {
  it.each([
    ['KubePodNotReady', ['kube', 'pod', 'not', 'ready']],
    ['etcdGRPCRequestsSlow', ['etcd', 'grpc', 'requests', 'slow']],
    ['PVCs and OSDs', ['pvcs', 'and', 'osds']],
    ['CapacityWarning85', ['capacity', 'warning', '85']],
    ['k8s 5xx p99 S3', ['k8s', '5xx', 'p99', 's3']],
    ['kube_pod_status', ['kube', 'pod', 'status']],
    ['node-exporter.service', ['node', 'exporter', 'service']],
    ['Überlast, café, naïve', ['uberlast', 'cafe', 'naive']],
    ["isn't the pod’s", ['isnt', 'the', 'pods']],
    ['ﬁle１２', ['file', '12']],
    ['数据库故障', ['数据', '据库', '库故', '故障']],
    ['重启pod', ['重启', 'pod']],
    ['השרת נפל', ['השרת', 'נפל']],
    ['🚒 fire 🔥', ['fire']],
    ['a\0b "*" NEAR(x) & | ! :', ['a', 'b', 'near', 'x']],
    ['', []],
  ])('splits %p', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('keeps identifiers as a whole beside their words', () => {
    expect(joinedIn('KubePodNotReady')).toEqual(['kubepodnotready']);
    expect(joinedIn('node-exporter IPv6')).toEqual(['nodeexporter', 'ipv6']);
    expect(joinedIn('a.long.host.name.example')).toEqual([]);
    expect(
      joinNeighbours(tokenize('KubeStatefulSet down')).map(({ word }) => word),
    ).toEqual(['kubestateful', 'statefulset', 'setdown']);
  });

  it('brings forms of a word together', () => {
    const [failing, failed, fails] = tokenize('failing Failed FAILS');
    expect([failed.term, fails.term]).toEqual([failing.term, failing.term]);
  });

  it('says where words stand', () => {
    const text = 'Restart the PodMonitor-é now';
    const marked = tokenize(text).map(({ start, end, position }) => [
      text.slice(start, end),
      position,
    ]);
    expect(marked).toEqual([
      ['Restart', 0],
      ['the', 1],
      ['Pod', 2],
      ['Monitor', 3],
      ['PodMonitor', 2],
      ['é', 4],
      ['PodMonitor-é', 2],
      ['now', 5],
    ]);
  });

  it('makes terms of letters and numbers alone, within bounds, from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const { term, start, end } of tokenize(text)) {
          expect(term).toMatch(/^[\p{L}\p{M}\p{N}]{1,100}$/u);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    const [data, ...others] = tokenize('aB3'.repeat(10_000));
    expect(data.term).toHaveLength(100);
    expect(others).toEqual([]);
  });
});
