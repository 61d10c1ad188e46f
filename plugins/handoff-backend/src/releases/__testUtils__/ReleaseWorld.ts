import type { ReleaseState, Risk } from 'backstage-plugin-handoff-common';
import {
  advanceRelease,
  isBeforeDeployment,
  moveRelease,
  movesOf,
  signRelease,
  withdrawSignOff,
} from '../rules';
import type { StoredRelease } from '../StoredRelease';
import {
  DEVELOPMENT,
  draftForTest,
  factsOf,
  NOW,
  OPERATIONS,
} from './draftForTest';

const groupsOf: Record<string, string[]> = {
  'user:default/dana': [DEVELOPMENT],
  'user:default/olaf': [OPERATIONS],
  'user:default/bea': [DEVELOPMENT, OPERATIONS],
};

export const people = Object.keys(groupsOf);

/** One release, what several people do to it, and a clock. What the rules refuse does nothing. */
export class ReleaseWorld {
  release: StoredRelease = draftForTest({
    // As the oracle begins.
    title: '0',
    tasks: [],
    window: {
      start: NOW.toISO(),
      end: NOW.plus({ days: 20 }).toISO(),
      timeZone: 'UTC',
    },
  });
  private now = NOW;

  wait(hours: number): void {
    this.now = this.now.plus({ hours });
  }

  edit(change: { title?: number; risk?: Risk }): boolean {
    const { title, risk } = change;
    return this.attempt(() =>
      isBeforeDeployment(this.release)
        ? {
            ...this.release,
            ...(title !== undefined && { title: String(title) }),
            ...(risk && { derivedRisk: risk }),
          }
        : undefined,
    );
  }

  sign(by: string, role: string, state: 'approved' | 'rejected'): boolean {
    const id = `sign-off-${this.release.signOffs.length}`;
    return this.attempt(() =>
      signRelease(
        this.facts(),
        { id, role, state, reason: 'Because' },
        {
          by,
          ownershipRefs: groupsOf[by],
          at: this.now.toISO(),
        },
      ),
    );
  }

  withdraw(by: string, role: string): boolean {
    const signOff = this.release.signOffs.findLast(
      each => each.by === by && each.role === role,
    );
    return this.attempt(
      () =>
        signOff &&
        withdrawSignOff(this.release, signOff, { by, at: this.now.toISO() }),
    );
  }

  move(wanted: { to: ReleaseState; by: string; isExpedited: boolean }): void {
    this.attempt(() =>
      moveRelease({ ...wanted, reason: 'Because' }, this.facts()),
    );
  }

  /** Takes one of the moves that wait for nothing. */
  moveOn(by: string, choice: number): void {
    const open = movesOf(this.facts()).filter(({ unmet }) => !unmet.length);
    const chosen = open[choice % open.length];
    if (chosen) this.move({ to: chosen.to, by, isExpedited: false });
  }

  private attempt(change: () => StoredRelease | undefined): boolean {
    try {
      const release = change();
      if (!release) return false;
      this.release = release;
      this.release = advanceRelease('user:default/dana', this.facts());
      return true;
    } catch {
      return false;
    }
  }

  private facts() {
    return factsOf(this.release, { now: this.now });
  }
}
