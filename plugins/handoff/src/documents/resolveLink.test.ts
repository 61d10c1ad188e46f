import { exampleDocument } from '../__testUtils__/examples';
import { resolveImage, resolveLink } from './resolveLink';

const source = { type: 'repository' as const };
const surroundings = {
  document: exampleDocument({
    source: {
      ...source,
      path: 'runbooks/api/HighErrorRate.md',
      url: 'https://git.example/o/r/blob/main/ops/runbooks/api/HighErrorRate.md',
    },
  }),
  documents: [
    exampleDocument({ id: 'd2', source: { ...source, path: 'rollback.md' } }),
    exampleDocument({
      id: 'd3',
      source: { ...source, path: 'runbooks/api/Latency & more.md' },
    }),
    exampleDocument({
      id: 'd4',
      source: { ...source, path: 'runbooks/db/README.md' },
    }),
  ],
  fileUrl: (path: string) =>
    path.includes('gone')
      ? undefined
      : `https://backend.example/files?path=${path}`,
};

describe('resolveLink', () => {
  it.each([
    ['https://x.example/a.md', 'https://x.example/a.md', true],
    ['mailto:a@x.example', 'mailto:a@x.example', true],
    ['//x.example', '//x.example', true],
    ['#mitigation', '#mitigation', false],
    ['../../rollback.md', '?document=d2', false],
    ['../../Rollback.md#How%20to', '?document=d2#How%20to', false],
    ['/rollback.md?plain=1#a', '?document=d2#a', false],
    ['../../rollback', '?document=d2', false],
    ['Latency%20&%20more.md', '?document=d3', false],
    ['./Latency & more.md', '?document=d3', false],
    ['../db/', '?document=d4', false],
    ['../../img/a.png', 'https://backend.example/files?path=img/a.png', true],
    [
      '../../img/gone.png',
      'https://git.example/o/r/blob/main/ops/img/gone.png',
      true,
    ],
    [
      'Missing.md#x',
      'https://git.example/o/r/blob/main/ops/runbooks/api/Missing.md#x',
      true,
    ],
    ['../../../README.md', 'https://git.example/o/r/blob/main/README.md', true],
  ])('resolves %s', (written, href, external) => {
    expect(resolveLink(written, surroundings)).toEqual({ href, external });
  });

  it('knows no place for a path from the root of an unknown host, nor without a source address', () => {
    expect(resolveLink('/elsewhere.md', surroundings)).toBeUndefined();
    expect(
      resolveLink('Missing.md', {
        ...surroundings,
        document: exampleDocument(),
      }),
    ).toBeUndefined();
  });
});

describe('resolveImage', () => {
  it.each([
    ['https://x.example/a.png', 'https://x.example/a.png'],
    ['a b%.png', 'https://backend.example/files?path=runbooks/api/a b%.png'],
    [
      '../../img/a.svg?raw=true',
      'https://backend.example/files?path=img/a.svg',
    ],
    ['../../img/gone.svg', undefined],
    ['../../../outside.png', undefined],
  ])('resolves %s', (written, src) => {
    expect(resolveImage(written, surroundings)).toBe(src);
  });
});
