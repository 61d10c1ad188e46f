import {
  RELATION_HAS_PART,
  RELATION_PART_OF,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import {
  HANDOFF_TIER_ANNOTATION,
  type ReadinessStatusItem,
} from 'backstage-plugin-handoff-common';
import type { DateTime, Duration } from 'luxon';
import pLimit from 'p-limit';
import { dependenciesOf, ownersOf } from '../../catalog';
import type { CheckRegistry, EntityFacts, Need } from '../checks';
import type { Gate, GateSet } from '../gates';
import type { ListedEntity, ReadinessInput } from '../store';
import type { StoredReadiness } from './compareReadiness';
import type { FactsLoader } from './FactsLoader';
import { judgeEntity, type JudgedEntity } from './judgeEntity';
import type { GateRecords, SignOffEnd, StoredSignOff } from './records';
import { knownSince, type RecordsLookup } from './recordsOf';
import type { SignedContent } from './SignedContent';

/** Checks of modules that run at the same time. */
const CONCURRENCY = 10;

/** What was found out about an entity. */
export interface Evaluation {
  entity: ListedEntity;
  owners: string[];
  judged: JudgedEntity;
  parts: ReadinessStatusItem[];
  inputs: ReadinessInput[];
  /** Sign-offs that are void from now on, by id. */
  voided: Map<string, SignOffEnd>;
}

/** What is stored about some entities already. */
export interface KnownEntities {
  before: Map<string, StoredReadiness>;
  records: RecordsLookup;
  statuses: (refs: string[]) => Promise<ReadinessStatusItem[]>;
}

/** Finds out how entities stand. Stores nothing. */
export class Evaluator {
  static create(options: {
    checks: CheckRegistry;
    facts: FactsLoader;
    signed: SignedContent;
    warnBefore: Duration<true>;
  }): Evaluator {
    return new Evaluator(options);
  }

  private constructor(
    private readonly options: {
      checks: CheckRegistry;
      facts: FactsLoader;
      signed: SignedContent;
      warnBefore: Duration<true>;
    },
  ) {}

  async evaluate(
    entities: Entity[],
    gates: GateSet,
    known: KnownEntities,
    now: DateTime<true>,
  ): Promise<Evaluation[]> {
    const { checks, facts } = this.options;
    const applied = entities.map(entity => gates.appliedTo(entity));
    const needs = checks.needsOf(new Set(applied.flat()));
    const withGates = entities.filter((_, index) => applied[index].length);
    const loaded = await facts.load(withGates, needs);
    const parts = new Map(
      (await known.statuses([...new Set(entities.flatMap(partsOf))])).map(
        part => [part.entityRef, part],
      ),
    );
    const limit = pLimit(CONCURRENCY);
    return Promise.all(
      entities.map(async (entity, index) => {
        const partItems = partsOf(entity).flatMap(ref => parts.get(ref) ?? []);
        const entityFacts = loaded.get(stringifyEntityRef(entity));
        const { judged, voided } = await this.judge(applied[index], partItems, {
          entity,
          facts: entityFacts,
          known,
          now,
          limit,
        });
        return {
          entity: listed(entity),
          owners: ownersOf(entity),
          judged,
          parts: partItems,
          inputs: inputsOf(entity, checks.needsOf(applied[index])),
          voided,
        };
      }),
    );
  }

  private async judge(
    gates: Gate[],
    parts: ReadinessStatusItem[],
    context: {
      entity: Entity;
      facts: EntityFacts | undefined;
      known: KnownEntities;
      now: DateTime<true>;
      limit: ReturnType<typeof pLimit>;
    },
  ): Promise<{ judged: JudgedEntity; voided: Map<string, SignOffEnd> }> {
    const { entity, facts, known, now, limit } = context;
    const { checks, warnBefore } = this.options;
    const entityRef = stringifyEntityRef(entity);
    const voided = new Map<string, SignOffEnd>();
    const knownGates = await Promise.all(
      gates.map(async gate => {
        const { check } = gate;
        const outcome =
          check && facts
            ? await limit(() => checks.run(check, facts, now))
            : undefined;
        const records = known.records(entityRef, gate.id);
        const signOffs = await this.endVoid(gate, records, facts, now, voided);
        return {
          gate,
          outcome: outcome && {
            ...outcome,
            at: knownSince(known, entityRef, gate.id, outcome.state) ?? now,
          },
          records: { ...records, signOffs },
        };
      }),
    );
    const judged = judgeEntity(knownGates, parts, { now, warnBefore });
    return { judged, voided };
  }

  /** Ends the sign-offs for which what was signed has changed. */
  private async endVoid(
    gate: Gate,
    { signOffs, report }: GateRecords,
    facts: EntityFacts | undefined,
    now: DateTime<true>,
    voided: Map<string, SignOffEnd>,
  ): Promise<StoredSignOff[]> {
    const ended: StoredSignOff[] = [];
    for (const signOff of signOffs) {
      const reasons =
        signOff.end || !gate.signOff
          ? []
          : await this.options.signed.findVoidReasons(
              signOff,
              gate,
              facts?.documents ?? [],
              report,
            );
      if (!reasons.length) {
        ended.push(signOff);
        continue;
      }
      const end: SignOffEnd = {
        state: 'void',
        at: now.toUTC().toISO(),
        voidReasons: reasons,
      };
      voided.set(signOff.id, end);
      ended.push({ ...signOff, end });
    }
    return ended;
  }
}

function listed(entity: Entity): ListedEntity {
  const { metadata, spec } = entity;
  return {
    entityRef: stringifyEntityRef(entity),
    title: metadata.title ?? metadata.name,
    kind: entity.kind.toLocaleLowerCase('en-US'),
    type: typeof spec?.type === 'string' ? spec.type : undefined,
    tier: metadata.annotations?.[HANDOFF_TIER_ANNOTATION],
    systemRef: entity.relations?.find(
      ({ type, targetRef }) =>
        type === RELATION_PART_OF && targetRef.startsWith('system:'),
    )?.targetRef,
  };
}

/** Of a system or domain. */
function partsOf(entity: Entity): string[] {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  if (!['system', 'domain'].includes(kind)) return [];
  return (entity.relations ?? [])
    .filter(({ type }) => type === RELATION_HAS_PART)
    .map(({ targetRef }) => targetRef);
}

function inputsOf(entity: Entity, needs: ReadonlySet<Need>): ReadinessInput[] {
  const facts = [
    ...(needs.has('owners') ? ownersOf(entity) : []),
    ...(needs.has('dependencies') ? dependenciesOf(entity) : []),
  ];
  return [
    ...[...new Set(facts)].map(ref => ({ ref, type: 'fact' as const })),
    ...[...new Set(partsOf(entity))].map(ref => ({
      ref,
      type: 'part' as const,
    })),
  ];
}
