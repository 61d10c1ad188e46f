import { plainSections } from './plainSections';

describe('plainSections', () => {
  it('reads what stands under each heading, without what marks it up', () => {
    expect(
      plainSections(
        [
          'Closes <!-- what? --> **ACME-7**.',
          '',
          '## Roll *back*',
          '- [the flag](https://example.com/flag) off',
          '```sh',
          'kubectl rollout undo <name>',
          '```',
        ].join('\r\n'),
      ).map(({ heading, text }) => [heading?.text, text]),
    ).toEqual([
      [undefined, 'Closes ACME-7.'],
      ['Roll back', 'the flag off\nkubectl rollout undo <name>'],
    ]);
  });

  it('reads nothing where nothing is', () => {
    expect(plainSections('')).toEqual([]);
    expect(plainSections('<!--\nnothing yet\n-->')).toEqual([]);
  });
});
