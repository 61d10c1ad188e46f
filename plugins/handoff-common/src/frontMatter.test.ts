import {
  getFrontMatter,
  setFrontMatter,
  withoutFrontMatter,
} from './frontMatter';

describe('getFrontMatter', () => {
  it.each([
    ['---\ntitle: Disk is full\n---\n# Other\n', 'Disk is full'],
    ['---\ntags: [a]\nTitle : Disk is full # for now\n---\n', 'Disk is full'],
    [
      '\uFEFF\n---\r\ntitle: "Disk: \\"full\\"" # why\r\n---\r\n',
      'Disk: "full"',
    ],
    ["---\n'title': 'It''s full'\n...\nText", "It's full"],
    ['---\ntitle: C#, .NET\n---', 'C#, .NET'],
    ['---\ntitle:\n---\n', ''],
    ['---\n---\n', undefined],
    ['---\nsubtitle: One\n---\n', undefined],
    ['---\ntitle: Never closed\n\n# Heading\n', undefined],
    ['# Heading\n\n---\ntitle: A rule, no front matter\n---\n', undefined],
  ])('reads %j', (markdown, title) => {
    expect(getFrontMatter(markdown, 'title')).toBe(title);
  });
});

describe('setFrontMatter', () => {
  it.each([
    // Replaces the value and nothing else.
    [
      '---\n# mine\nkind: runbook\ntitle: Old # why\ntags:\n  - a\n---\nBody $& \n',
      'New',
      '---\n# mine\nkind: runbook\ntitle: New\ntags:\n  - a\n---\nBody $& \n',
    ],
    [
      '---\ntitle: >\n  Old, over\n  two lines\ntags: [a]\n---\n',
      'New',
      '---\ntitle: New\ntags: [a]\n---\n',
    ],
    // Adds what is missing.
    [
      '---\ntags: [a]\n---\nBody',
      'New',
      '---\ntitle: New\ntags: [a]\n---\nBody',
    ],
    ['---\n---\nBody', 'New', '---\ntitle: New\n---\nBody'],
    ['\n\nBody', 'New', '---\ntitle: New\n---\n\nBody'],
    ['', 'New', '---\ntitle: New\n---\n\n'],
    // A mapping in braces is broken by it, which the parser reports; nothing of it is lost.
    [
      '---\n{ tags: [a] }\n---\n',
      'New',
      '---\ntitle: New\n{ tags: [a] }\n---\n',
    ],
    // Rules are no front matter.
    [
      '---\n\nBody\n\n---\n',
      'New',
      '---\ntitle: New\n---\n\n---\n\nBody\n\n---\n',
    ],
    ['Body\n\n---\n', 'New', '---\ntitle: New\n---\n\nBody\n\n---\n'],
  ])('writes into %j', (markdown, title, expected) => {
    const written = setFrontMatter(markdown, 'title', title);
    expect(written).toBe(expected);
    expect(setFrontMatter(written, 'title', title)).toBe(written);
  });

  it.each([
    'Disk: full',
    'yes',
    '10',
    ' space around ',
    'a "quoted" $& word',
    "It's # full",
    'Ärger mit Platten (sda)',
    '',
    '{{ template }}',
    '- dash',
    'trailing:',
    '日本語',
  ])('comes back as it was written: %j', title => {
    expect(
      getFrontMatter(setFrontMatter('Body', 'title', title), 'title'),
    ).toBe(title);
  });
});

describe('withoutFrontMatter', () => {
  it.each([
    ['---\ntitle: One\n---\n\n# Heading\n', '\n# Heading\n'],
    ['---\ntitle: One\n---', ''],
    ['# Heading\n---\n', '# Heading\n---\n'],
    ['---\nnever closed\n', '---\nnever closed\n'],
  ])('leaves of %j the Markdown', (markdown, body) => {
    expect(withoutFrontMatter(markdown)).toBe(body);
  });
});
