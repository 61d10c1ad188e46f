import type { ReleaseDeployments } from './ReleaseDeployments';
import type { ReleaseReminders } from './ReleaseReminders';
import type { ReleaseRuns } from './ReleaseRuns';

/** Keeps releases as what they are about has become, where nobody has noticed it at once. */
export class ReleaseKeeper {
  static create(options: {
    deployments: ReleaseDeployments;
    runs: ReleaseRuns;
    reminders: ReleaseReminders;
  }): ReleaseKeeper {
    return new ReleaseKeeper(
      options.deployments,
      options.runs,
      options.reminders,
    );
  }

  private constructor(
    private readonly deployments: ReleaseDeployments,
    private readonly runs: ReleaseRuns,
    private readonly reminders: ReleaseReminders,
  ) {}

  async keep(): Promise<void> {
    await this.deployments.takeNew();
    await this.runs.settle();
  }

  async remind(): Promise<void> {
    await this.reminders.sendDue();
  }
}
