import { resolveContacts } from './contacts';
import { component } from './testing';

describe('resolveContacts', () => {
  it('lists links to people, each once', () => {
    const entity = component(
      {},
      {
        links: [
          {
            url: 'https://chat.example/payments',
            type: 'chat',
            title: '#payments',
          },
          {
            url: 'https://chat.example/payments',
            type: 'chat',
            title: 'again',
          },
          { url: 'tel:+49301234', type: 'on-call' },
          { url: 'https://pager.example/p', type: 'On_Call', title: ' Pager ' },
          { url: 'https://status.example', type: 'status-page' },
          { url: 'mailto:sre@acme.example?subject=Help%20us', title: '' },
          { url: 'tel:112' },
          { url: 'https://wiki.example/x', type: 'runbook' },
          { url: 'https://wiki.example/y', title: 'Wiki' },
          // eslint-disable-next-line no-script-url -- that it is refused is what is tested
          { url: 'javascript:alert(1)', type: 'chat' },
          { url: 'slack://x', type: 'chat' },
          { url: 'constructor', type: 'constructor' },
        ],
      },
    );
    expect(resolveContacts(entity)).toEqual([
      {
        type: 'chat',
        title: '#payments',
        url: 'https://chat.example/payments',
      },
      { type: 'on-call', title: '+49301234', url: 'tel:+49301234' },
      { type: 'on-call', title: 'Pager', url: 'https://pager.example/p' },
      {
        type: 'status-page',
        title: 'Status page',
        url: 'https://status.example',
      },
      {
        type: 'email',
        title: 'sre@acme.example',
        url: 'mailto:sre@acme.example?subject=Help%20us',
      },
      { type: 'phone', title: '112', url: 'tel:112' },
    ]);
  });

  it('lists all links and the email of a User or Group', () => {
    const group = {
      ...component({}, { links: [{ url: 'https://wiki.example/team' }] }),
      kind: 'Group',
      spec: { profile: { email: ' team@acme.example ' } },
    };
    expect(resolveContacts(group)).toEqual([
      { type: 'link', title: 'Link', url: 'https://wiki.example/team' },
      {
        type: 'email',
        title: 'team@acme.example',
        url: 'mailto:team@acme.example',
      },
    ]);
    expect(
      resolveContacts({ ...group, spec: { profile: { email: 'no address' } } }),
    ).toHaveLength(1);
  });
});
