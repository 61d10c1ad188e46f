import type { ReleaseDeployments } from './ReleaseDeployments';
import type { ReleaseRuns } from './ReleaseRuns';

/** Keeps releases as what they are about has become, where nobody has noticed it at once. */
export class ReleaseKeeper {
  static create(options: {
    deployments: ReleaseDeployments;
    runs: ReleaseRuns;
  }): ReleaseKeeper {
    return new ReleaseKeeper(options.deployments, options.runs);
  }

  private constructor(
    private readonly deployments: ReleaseDeployments,
    private readonly runs: ReleaseRuns,
  ) {}

  async keep(): Promise<void> {
    await this.deployments.takeNew();
    await this.runs.settle();
  }
}
