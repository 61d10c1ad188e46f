import { DocumentExtensions } from './DocumentExtensions';

const source = (id: string) => ({
  id,
  locate: () => [],
  read: async () => ({ state: 'unchanged' as const }),
});

const format = (...extensions: string[]) => ({
  extensions,
  toMarkdown: () => '',
});

describe('DocumentExtensions', () => {
  it('holds what modules add', () => {
    const extensions = new DocumentExtensions();
    extensions.addSource(source('wiki'));
    extensions.addFormat(format('.ADOC', '.asciidoc'));
    extensions.addTransformer({ id: 'a', transform: ({ content }) => content });
    expect([...extensions.sources.keys()]).toEqual(['wiki']);
    expect([...extensions.formats.keys()]).toEqual(['.adoc', '.asciidoc']);
    expect(extensions.transformers.map(({ id }) => id)).toEqual(['a']);
  });

  it('refuses what is there already', () => {
    const extensions = new DocumentExtensions();
    extensions.addSource(source('wiki'));
    extensions.addFormat(format('.adoc'));
    expect(() => extensions.addSource(source('wiki'))).toThrow("'wiki'");
    expect(() => extensions.addSource(source('file'))).toThrow("'file'");
    expect(() => extensions.addFormat(format('.Adoc'))).toThrow("'.adoc'");
    expect(() => extensions.addFormat(format('.md'))).toThrow("'.md'");
  });
});
