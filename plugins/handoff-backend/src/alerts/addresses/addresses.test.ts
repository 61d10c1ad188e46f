import { compareAddresses } from './compareAddresses';
import { readAddress } from './readAddress';
import { readRunbookUrl } from './readRunbookUrl';

function compare(wanted: string, document: string) {
  const address = readRunbookUrl(wanted)?.address;
  return address && compareAddresses(address, readAddress(document)!);
}

const GITHUB =
  'https://github.com/acme/shop/blob/main/ops/runbooks/NodeDown.md';

describe('addresses', () => {
  it.each([
    'https://github.com/acme/shop/blob/main/ops/runbooks/NodeDown.md',
    'http://www.github.com/acme/shop/tree/master/ops/runbooks/nodedown/',
    'https://github.com/acme/shop/edit/main/ops/runbooks/nodedown.md?plain=1#L3',
    'https://raw.githubusercontent.com/acme/shop/HEAD/ops/runbooks/NodeDown.md',
    'ops/runbooks/NodeDown.md',
    '/runbooks/nodedown.md#Meaning',
    './runbooks/NodeDown',
  ])('takes %s for the address of the document', wanted => {
    expect(compare(wanted, GITHUB)).toBe('same');
  });

  it.each([
    ['https://runbooks.acme.example/runbooks/nodedown', 'published'],
    ['https://docs.acme.example/v2/ops/runbooks/nodedown.html', 'published'],
    ['https://docs.acme.example/nodedown', undefined],
    ['https://docs.acme.example/other/runbooks/nodedown', undefined],
    [
      'https://github.com/acme/shop/blob/release-1/ops/runbooks/NodeDown.md',
      undefined,
    ],
    [
      'https://github.com/acme/other/blob/main/ops/runbooks/NodeDown.md',
      undefined,
    ],
    ['https://github.com/acme/shop', undefined],
    ['other/runbooks/NodeDown.md', undefined],
    ['NodeDown', undefined],
  ])('compares %s', (wanted, expected) => {
    expect(compare(wanted, GITHUB)).toBe(expected);
  });

  it('knows other hosts', () => {
    expect(
      compare(
        'https://gitlab.com/acme/ops/-/raw/main/NodeDown.md',
        'https://gitlab.com/acme/ops/-/blob/HEAD/NodeDown.md',
      ),
    ).toBe('same');
    expect(
      compare(
        'https://dev.azure.com/acme/p/_git/ops?path=/runbooks/NodeDown.md&_a=preview',
        'https://dev.azure.com/acme/p/_git/ops?path=/runbooks/nodedown.md',
      ),
    ).toBe('same');
    const wiki = (page: number) =>
      `https://wiki.acme.example/viewpage.action?pageId=${page}`;
    expect(compare(wiki(1), wiki(1))).toBe('same');
    expect(compare(wiki(1), wiki(2))).toBeUndefined();
    expect(compare('ops/runbooks/NodeDown.md', 'runbooks/NodeDown.md')).toBe(
      'same',
    );
  });

  it.each([
    undefined,
    '',
    'NA',
    'n/a',
    'TODO',
    'see the wiki',
    'https://',
    'https://wiki.acme.example/{{ $labels.alertname }}',
    'https://wiki.acme.example/%7B%7B%20$labels.alertname%20%7D%7D',
    'https://wiki.acme.example/<no value>',
    'https://wiki.acme.example/<alertname>',
  ])('takes %p for no address', text => {
    expect(readRunbookUrl(text)).toBeUndefined();
  });

  it('keeps the fragment as it is written, and finds the document of a page of the portal', () => {
    expect(
      readAddress('runbooks/all.md#user-content-Node%20Down'),
    ).toMatchObject({ segments: ['runbooks', 'all'], fragment: 'Node Down' });
    expect(readRunbookUrl('https://a.example/%zz')?.address.segments).toEqual([
      '%zz',
    ]);
    const id = '4be80d23-7b00-4c95-8d77-87a82d817f39';
    expect(
      readRunbookUrl(`https://portal.example/x/handoff?document=${id}`),
    ).toMatchObject({ documentId: id });
  });
});
