import type { AuthService } from '@backstage/backend-plugin-api';
import type { CoverageFinding } from 'backstage-plugin-handoff-common';
import { judgeRule } from './judgeRule';
import type { RuleLookup } from './RuleLookup';
import type { RulesStore } from './RulesStore';

/** An alert of an entity, and whether it leads to what to do about it. */
export interface AlertFinding {
  alertname: string;
  finding: CoverageFinding;
}

/**
 * Which alerts entities have, for what the plugin finds out in its own name: documents answer whoever may read them.
 */
export class AlertFindings {
  static create(options: {
    auth: AuthService;
    store: RulesStore;
    lookup: RuleLookup;
    appBaseUrl?: string;
  }): AlertFindings {
    return new AlertFindings(options);
  }

  private constructor(
    private readonly options: {
      auth: AuthService;
      store: RulesStore;
      lookup: RuleLookup;
      appBaseUrl?: string;
    },
  ) {}

  /**
   * Of some entities, by their refs; undefined where no rules are read. Rules about others are not judged, which takes
   * more than finding out whom each is about.
   */
  async find(
    entityRefs: string[],
  ): Promise<Map<string, AlertFinding[]> | undefined> {
    const { auth, store, lookup } = this.options;
    const rules = await store.listRules();
    if (!rules.length) return undefined;
    const about = await lookup.findAbout(rules, entityRefs);
    if (!about.length) return new Map();
    const known = await lookup.find(about, await store.listChecks(), {
      credentials: await auth.getOwnServiceCredentials(),
    });
    const findings = new Map<string, AlertFinding[]>();
    for (const each of known) {
      const { alertname } = each.rule;
      const { finding } = judgeRule(each, this.options);
      for (const ref of each.entityRefs) {
        findings.set(ref, [
          ...(findings.get(ref) ?? []),
          { alertname, finding },
        ]);
      }
    }
    return findings;
  }
}
