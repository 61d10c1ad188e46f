import {
  nearestOf,
  type AlertContext,
  type SuspectEntity,
} from './AlertContext';
import { mayShareRepository, names } from './commits';
import type { SuspectChange } from './SuspectChange';

/** Which deployments there are to learn from. */
export class KnownDeployments {
  /** The entities that are deployed. */
  private readonly deployed: ReadonlySet<string>;
  /** The repositories of which deployments name changes. */
  private readonly told: ReadonlySet<string | undefined>;

  constructor(
    private readonly deployments: readonly SuspectChange[],
    changes: readonly SuspectChange[],
  ) {
    this.deployed = new Set(deployments.flatMap(each => each.entityRefs));
    this.told = new Set(
      changes
        .filter(change => deployments.some(each => names(each, change)))
        .flatMap(({ repository }) => repository ?? []),
    );
  }

  /** Whether a deployment of an entity may have brought a change to it, as far as entities tell. */
  canBring(
    deployment: SuspectChange,
    change: SuspectChange,
    scope: { entity: SuspectEntity; context: AlertContext },
  ): boolean {
    const { entity, context } = scope;
    if (names(deployment, change)) return true;
    return (
      change.entityRefs.includes(entity.entityRef) ||
      (this.isCarriedAlong(deployment, change) &&
        (!change.entityRefs.length ||
          nearestOf(change.entityRefs, context) !== undefined))
    );
  }

  /** Whether there are deployments that tell where a change is. */
  tellOf(change: SuspectChange): boolean {
    return (
      this.told.has(change.repository) ||
      this.deployments.some(
        deployment =>
          mayShareRepository(deployment, change) &&
          (change.entityRefs.some(ref => deployment.entityRefs.includes(ref)) ||
            this.isCarriedAlong(deployment, change)),
      )
    );
  }

  /** Whether a change comes with deployments of another entity, because its own are never deployed by themselves. */
  private isCarriedAlong(
    deployment: SuspectChange,
    change: SuspectChange,
  ): boolean {
    return (
      change.repository !== undefined &&
      change.repository === deployment.repository &&
      !change.entityRefs.some(ref => this.deployed.has(ref))
    );
  }
}
