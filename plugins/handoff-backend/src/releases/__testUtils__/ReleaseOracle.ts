import type { ReleaseState, Risk } from 'backstage-plugin-handoff-common';

const ROLES: Record<Risk, string[]> = {
  low: [],
  medium: ['operations'],
  high: ['development', 'operations'],
};

/** Says, in other words than the rules, whether a release was agreed upon when it was deployed. */
export class ReleaseOracle {
  state: ReleaseState = 'draft';
  title = 0;
  risk: Risk = 'medium';
  private readonly said = new Map<string, { state: string; about: string }>();

  sign(person: string, role: string, state: 'approved' | 'rejected'): void {
    this.said.set(`${person} ${role}`, { state, about: this.about() });
  }

  withdraw(person: string, role: string): void {
    this.said.delete(`${person} ${role}`);
  }

  /** Whether everybody who has to has signed what the release is now, and it was accepted before. */
  isAgreed(before: ReleaseState): boolean {
    const valid = [...this.said].filter(
      ([, { about }]) => about === this.about(),
    );
    const required = ROLES[this.risk];
    const signers = required.map(role => {
      const own = valid.filter(([who]) => who.endsWith(` ${role}`));
      return own.every(([, { state }]) => state === 'approved')
        ? own.map(([who]) => who.split(' ')[0])
        : [];
    });
    const isAlone =
      this.risk === 'high' &&
      signers[0].some(person => signers[1].includes(person));
    return (
      ['accepted', 'deploying'].includes(before) &&
      signers.every(own => own.length > 0) &&
      !isAlone
    );
  }

  private about(): string {
    return `${this.title} ${this.risk}`;
  }
}
