import { checkAnchors } from './checkAnchors';
import { parseDocument } from './parseDocument';

function check(files: Record<string, string>) {
  const documents = Object.entries(files).map(
    ([path, content]) => [path, parseDocument({ path, content })] as const,
  );
  return checkAnchors(new Map(documents)).map(({ path, line, message }) => [
    path,
    line,
    message,
  ]);
}

describe('checkAnchors', () => {
  it('names links to headings that other documents do not have', () => {
    expect(
      check({
        'runbooks/NodeDown.md': [
          '# Node down',
          '[call](../escalation.md#Who-to-call) [id](/escalation.md#night)',
          '[wiki](../escalation#who-to-call) ![x](a.png#gone) [here](#gone)',
          '[gone](../escalation.md#at-night) [none](../none.md#gone)',
          '',
          '[encoded](../escalation.md#%C3%BCber) [empty](../escalation.md#)',
        ].join('\n'),
        'escalation.md':
          '# On call\n## Who to call\n## Über\n<a name="Night"></a> x',
      }),
    ).toEqual([
      [
        'runbooks/NodeDown.md',
        4,
        "The link '../escalation.md#at-night' names no heading of 'On call'; correct what stands after #",
      ],
    ]);
  });
});
