import fc from 'fast-check';
import { releaseCommands } from '../__testUtils__/releaseCommands';
import { ReleaseOracle } from '../__testUtils__/ReleaseOracle';
import { ReleaseWorld } from '../__testUtils__/ReleaseWorld';

jest.setTimeout(60_000);

describe('any sequence of what several people do to a release', () => {
  it('deploys nothing without the sign-offs of its risk, unless it says so', () => {
    const deployed = { agreed: 0, unapproved: 0, expedited: 0 };

    function verify(model: ReleaseOracle, { release }: ReleaseWorld): void {
      const before = model.state;
      model.state = release.state;
      if (release.state !== 'deployed' || before === 'deployed') return;
      const { isExpedited, isUnapproved } = release;
      const isAgreed = model.isAgreed(before);
      if (isExpedited) deployed.expedited += 1;
      else if (isUnapproved) deployed.unapproved += 1;
      else deployed.agreed += 1;
      // Nor is anything called unapproved that was agreed.
      expect(isExpedited || isUnapproved !== isAgreed).toBe(true);
    }

    fc.assert(
      fc.property(
        fc.commands(releaseCommands(verify), {
          maxCommands: 50,
          size: 'max',
        }),
        commands =>
          fc.modelRun(
            () => ({ model: new ReleaseOracle(), real: new ReleaseWorld() }),
            commands,
          ),
      ),
      { numRuns: 3_000 },
    );
    expect(Math.min(...Object.values(deployed))).toBeGreaterThan(10);
  });
});
