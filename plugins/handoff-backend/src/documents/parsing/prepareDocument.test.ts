import { prepareDocument } from './prepareDocument';

describe('prepareDocument', () => {
  it('transforms, then masks, then parses', async () => {
    const token = ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_');
    const prepared = await prepareDocument({
      entityRef: 'component:default/payments',
      path: 'runbooks/NodeDown.md',
      content: '# Node down\n\n!include token\n',
      transformers: [
        {
          id: 'include',
          transform: ({ content, entityRef, path }) =>
            content.replace('!include token', `${entityRef} ${path} ${token}`),
        },
        {
          id: 'upper',
          transform: async ({ content }) => content.replace('Node', 'NODE'),
        },
      ],
    });
    const masked = '*'.repeat(token.length);
    expect(prepared).toMatchObject({
      path: 'runbooks/NodeDown.md',
      content: `# NODE down\n\ncomponent:default/payments runbooks/NodeDown.md ${masked}\n`,
      parsed: {
        kind: 'runbook',
        title: 'NODE down',
        alerts: ['NodeDown'],
        problems: [{ code: 'secret-masked', line: 3 }],
      },
    });
    expect(JSON.stringify(prepared)).not.toContain(token);
  });

  it('keeps the text that a transformer could not change', async () => {
    const { content, parsed } = await prepareDocument({
      entityRef: 'component:default/payments',
      path: 'a.md',
      content: '# A\ntext',
      transformers: [
        {
          id: 'broken',
          transform: () => {
            throw new Error('no network');
          },
        },
      ],
    });
    expect(content).toBe('# A\ntext');
    expect(parsed.problems).toEqual([
      {
        code: 'transformer-failed',
        severity: 'error',
        message:
          'The transformer broken failed, and the text is as it was: no network',
        path: 'a.md',
      },
    ]);
  });
});
