import { mockServices } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Duration, type DateTime } from 'luxon';
import { testEntity } from '../../../__testUtils__/createTestPortal';
import type { AlertFindings } from '../../../alerts';
import type { EntityAccess } from '../../../catalog';
import type { AllDocuments } from '../../../documents';
import type { MonitoringChanges, NotedChanges } from '../../../changes';
import type { OpenFollowUps } from '../../../follow-ups';
import type { Rehearsals } from '../../../runs';
import {
  BEGIN,
  gatesOf,
  type GateName,
  type ReadinessEvent,
  type Signer,
} from '../../__testUtils__/readinessEvents';
import type { Expected } from '../../__testUtils__/oracleRules';
import { CheckRegistry } from '../../checks';
import { GateSet } from '../../gates';
import { gateSchema } from '../../gates/gateSchema';
import { stateOf, type StoredWaiver } from '../../waivers';
import type { StoredReadiness } from '../compareReadiness';
import { Evaluator, type KnownEntities } from '../Evaluator';
import { FactsLoader } from '../FactsLoader';
import type { JudgedEntity } from '../judgeEntity';
import type { GateReport, StoredDecision, StoredSignOff } from '../records';
import { indexRecords } from '../recordsOf';
import { SignedContent } from '../SignedContent';
import { signOffState } from '../signOffState';
import { MemoryDocuments } from './MemoryDocuments';

const entity = testEntity('payments', { path: '/none' });
const entityRef = stringifyEntityRef(entity);
const REVIEWER = 'user:default/bob';

/** An entity as the plugin evaluates it, with everything but the rules kept in memory. */
export class EvaluatedWorld {
  private readonly documents = new MemoryDocuments(entityRef, () => this.now);
  private readonly allDocuments: AllDocuments = this.documents.all();
  private readonly signed = SignedContent.create({
    allDocuments: this.allDocuments,
  });
  private readonly evaluator = Evaluator.create({
    checks: CheckRegistry.create({ checks: new Map() }),
    facts: factsOf(this.allDocuments),
    signed: this.signed,
    warnBefore: Duration.fromObject({ days: 14 }) as Duration<true>,
  });
  private readonly versions = new Map<GateName, number>([
    ['reviewed', 0],
    ['load-test', 0],
    ['read', 0],
    ['scan', 0],
  ]);
  private gates = this.readGates();
  private readonly reports: GateReport[] = [];
  private readonly signOffs: StoredSignOff[] = [];
  private readonly decisions: StoredDecision[] = [];
  private readonly waivers: StoredWaiver[] = [];
  private before?: StoredReadiness;
  private now: DateTime<true> = BEGIN;

  /** Has something happen before anybody looks at the entity. */
  async prepare(event: ReadinessEvent, now: DateTime<true>): Promise<void> {
    this.now = now;
    await this.record(event, now.toISO());
  }

  /** Has something happen, and answers how the entity stands then. */
  async apply(event: ReadinessEvent, now: DateTime<true>): Promise<Expected> {
    await this.prepare(event, now);
    return this.present(await this.evaluate());
  }

  private present({ status, gates }: JudgedEntity): Expected {
    const { records } = this.known();
    return {
      status,
      gates: Object.fromEntries(
        gates.map(({ gateId, state, result }) => {
          const { signOffs, waivedUntil } = records(entityRef, gateId);
          const gate = this.gates.find(gateId)!;
          return [
            gateId,
            {
              state,
              result,
              signOffs: Object.fromEntries(
                signOffs.map(each => [
                  each.by as Signer,
                  signOffState(each, gate, this.now),
                ]),
              ),
              waivedUntil:
                state === 'waived' ? Date.parse(waivedUntil!) : undefined,
            },
          ];
        }),
      ),
    };
  }

  private async evaluate(): Promise<JudgedEntity> {
    const [{ judged, voided }] = await this.evaluator.evaluate(
      [entity],
      this.gates,
      this.known(),
      this.now,
    );
    for (const signOff of this.signOffs) {
      signOff.end ??= voided.get(signOff.id);
    }
    this.before = {
      status: judged.status,
      hasSay: judged.hasSay,
      since: BEGIN.toISO(),
      gates: judged.gates.map(({ signals, ...gate }) => ({
        ...gate,
        at: this.now.toISO(),
        signals: JSON.stringify(signals),
      })),
    };
    return judged;
  }

  /** As the database answers: of each signer the newest sign-off, and waivers in force alone. */
  private known(): KnownEntities {
    const newest = new Map(
      this.signOffs.map(each => [`${each.gateId} ${each.by}`, each.id]),
    );
    return {
      before: new Map(this.before && [[entityRef, this.before]]),
      records: indexRecords(
        {
          reports: this.reports,
          signOffs: this.signOffs.filter(({ id }) =>
            [...newest.values()].includes(id),
          ),
          decisions: this.decisions,
        },
        this.waivers.filter(each => stateOf(each, this.now) === 'approved'),
      ),
      statuses: async () => [],
    };
  }

  private async record(event: ReadinessEvent, at: string): Promise<void> {
    switch (event.type) {
      case 'write':
        this.documents.write(event.document, event.text);
        break;
      case 'remove':
        this.documents.remove(event.document);
        break;
      case 'criterion':
        this.versions.set(event.gate, event.version);
        this.gates = this.readGates();
        break;
      case 'take-out':
        this.versions.delete(event.gate);
        this.gates = this.readGates();
        break;
      case 'put-back':
        this.versions.set(event.gate, 0);
        this.gates = this.readGates();
        break;
      case 'sign':
        this.signOffs.push(await this.sign(event, at));
        break;
      case 'revoke':
        this.signOffs.findLast(
          each => each.gateId === event.gate && each.by === event.by,
        )!.end = { state: 'revoked', at };
        break;
      case 'report':
        this.reports.push({
          entityRef,
          gateId: event.gate,
          state: event.state,
          commit: event.commit,
          by: event.by,
          at,
          receivedAt: at,
          expiresAt: event.days ? this.inDays(event.days) : undefined,
        });
        break;
      case 'decide':
        this.decisions.push({
          entityRef,
          gateId: event.gate,
          state: event.state,
          reason: 'Looked at it',
          at,
          by: REVIEWER,
        });
        break;
      case 'ask-waiver':
        this.waivers.push({
          id: `${this.waivers.length}`,
          entityRef,
          gateId: event.gate,
          reason: 'Moving house',
          mitigation: 'Watched',
          requestedBy: 'user:default/mock',
          requestedAt: at,
          expiresAt: this.inDays(event.days),
        });
        break;
      case 'answer-waiver':
        this.waiverOf(event.gate).decision = {
          state: event.state,
          by: REVIEWER,
          at,
        };
        break;
      case 'end-waiver':
        this.waiverOf(event.gate).revocation = {
          by: REVIEWER,
          at,
          reason: 'Done',
        };
        break;
      default:
    }
  }

  private async sign(
    { gate, by, verdict }: Extract<ReadinessEvent, { type: 'sign' }>,
    at: string,
  ): Promise<StoredSignOff> {
    return {
      id: `${this.signOffs.length}`,
      entityRef,
      gateId: gate,
      by,
      role: by,
      verdict,
      at,
      signedFor: await this.signed.describe(
        this.gates.find(gate)!,
        await this.allDocuments.findAttached([entityRef]),
        this.reports.findLast(({ gateId }) => gateId === gate),
      ),
    };
  }

  private waiverOf(gate: GateName): StoredWaiver {
    return this.waivers.findLast(({ gateId }) => gateId === gate)!;
  }

  private inDays(days: number): string {
    return this.now.plus({ days }).toISO();
  }

  private readGates(): GateSet {
    return new GateSet(
      gatesOf(this.versions).map(gate => gateSchema.parse(gate)),
    );
  }
}

function factsOf(allDocuments: AllDocuments): FactsLoader {
  // None of the gates asks for what these find.
  const unused = {};
  return FactsLoader.create({
    auth: mockServices.auth(),
    access: {
      getEntities: async () => [],
    } as Partial<EntityAccess> as EntityAccess,
    allDocuments,
    rehearsals: unused as Rehearsals,
    alertFindings: unused as AlertFindings,
    openFollowUps: unused as OpenFollowUps,
    notedChanges: unused as NotedChanges,
    monitoringChanges: unused as MonitoringChanges,
  });
}
