/*
 * FNV-1a of 64 bits, as two halves: numbers of JavaScript are exact to 53 bits only, and its long ones are slow.
 */
const OFFSET = { high: 0xcbf29ce4, low: 0x84222325 };
/** The prime is 2^40 + this. */
const PRIME_LOW = 0x1b3;
const SEPARATOR = 0xff;

/**
 * The fingerprint that Prometheus and Alertmanager give to labels, so that an alert has the same one whoever sends it.
 *
 * @see https://github.com/prometheus/common/blob/main/model/signature.go
 */
export function fingerprintOf(labels: ReadonlyMap<string, string>): string {
  const hash = { ...OFFSET };
  const add = (byte: number) => {
    const low = (hash.low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    const carry = Math.floor(product / 2 ** 32);
    hash.high = (Math.imul(hash.high, PRIME_LOW) + carry + (low << 8)) >>> 0;
    hash.low = product >>> 0;
  };
  const pairs = [...labels].map(pair => pair.map(text => Buffer.from(text)));
  for (const [name, value] of pairs.sort(([a], [b]) => Buffer.compare(a, b))) {
    name.forEach(add);
    add(SEPARATOR);
    value.forEach(add);
    add(SEPARATOR);
  }
  return [hash.high, hash.low]
    .map(half => half.toString(16).padStart(8, '0'))
    .join('');
}
