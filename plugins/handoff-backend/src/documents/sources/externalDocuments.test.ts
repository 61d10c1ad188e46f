import { resolveExternalDocuments } from './externalDocuments';
import { component } from './testing';

describe('resolveExternalDocuments', () => {
  it('lists annotations and links, each address once for a kind', () => {
    const entity = component(
      {
        'handoff/runbook': 'https://wiki.example/payments',
        'handoff/rollback': ' http://wiki.example/rollback ',
      },
      {
        links: [
          {
            url: 'https://wiki.example/payments',
            type: 'runbook',
            title: 'Wiki',
          },
          {
            url: 'https://wiki.example/payments',
            type: 'escalation',
            title: 'Who',
          },
          { url: 'https://wiki.example/deploy', type: 'Deployment' },
          { url: 'https://grafana.example', type: 'dashboard', title: 'D' },
          { url: 'https://chat.example', type: 'chat' },
          { url: 'https://wiki.example/plain' },
        ],
      },
    );
    expect(resolveExternalDocuments(entity)).toEqual({
      documents: [
        {
          kind: 'runbook',
          title: 'Wiki',
          url: 'https://wiki.example/payments',
        },
        {
          kind: 'rollback',
          title: 'Rollback procedure (wiki.example)',
          url: 'http://wiki.example/rollback',
        },
        {
          kind: 'escalation',
          title: 'Who',
          url: 'https://wiki.example/payments',
        },
        {
          kind: 'deployment',
          title: 'Deployment procedure (wiki.example)',
          url: 'https://wiki.example/deploy',
        },
      ],
      problems: [],
    });
  });

  it('reports addresses that cannot be opened', () => {
    const entity = component(
      { 'handoff/runbook': './ops', 'handoff/escalation': '' },
      {
        links: [
          // eslint-disable-next-line no-script-url -- that it is refused is what is tested
          { url: 'javascript:alert(1)', type: 'rollback', title: 'R' },
          { url: 'slack://x', type: 'chat' },
        ],
      },
    );
    const { documents, problems } = resolveExternalDocuments(entity);
    expect(documents).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      "The annotation handoff/runbook './ops' cannot be opened; write an address that starts with https://",
      "The annotation handoff/escalation '' cannot be opened; write an address that starts with https://",
      "The link 'R' to 'javascript:alert(1)' cannot be opened; write an address that starts with https://",
      "The link 'chat' to 'slack://x' cannot be opened; write an address that starts with https://, mailto: or tel:",
    ]);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });
});
