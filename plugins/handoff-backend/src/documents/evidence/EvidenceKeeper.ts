import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import type { DateTime } from 'luxon';
import { dependenciesOf, type EntityAccess } from '../../catalog';
import type { ChangeSignals } from '../../signals';
import { freshness, type FreshnessRules } from '../freshness';
import type {
  Claim,
  DocumentsStore,
  EvidenceStore,
  StoredDocument,
  SummedEvidence,
} from '../store';
import { freshnessInput } from '../toDocument';
import { gatherEvidence } from './gatherEvidence';
import type { EvidenceSource } from './EvidenceSource';
import { locateFile } from './locateFile';

/** Documents at a time: their changes are read together. */
const BATCH_SIZE = 200;
/** After which another replica takes over what one has left. */
const LEASE = { minutes: 10 };
/** How often a document is looked at of which nothing was heard: what its entity depends on may have changed. */
const PAUSE = { hours: 24 };
/** How far back changes are read; older ones are not kept for long, and make no difference any more. */
const HORIZON = { days: 400 };

interface Options {
  auth: AuthService;
  logger: LoggerService;
  access: EntityAccess;
  documents: DocumentsStore;
  evidence: EvidenceStore;
  source: EvidenceSource;
  rules: FreshnessRules;
  signals: ChangeSignals;
  clock: () => DateTime<true>;
}

/** Sums up what happened around documents, as soon as something has. */
export class EvidenceKeeper {
  static create(options: Options): EvidenceKeeper {
    return new EvidenceKeeper(options);
  }

  private constructor(private readonly options: Options) {}

  /** Looks at all documents that are to be looked at. */
  async lookAtDue(signal?: AbortSignal): Promise<void> {
    const { evidence, clock } = this.options;
    while (!signal?.aborted) {
      const now = clock();
      const claim = await evidence.claim({
        now: now.toUTC().toISO(),
        until: now.plus(LEASE).toUTC().toISO(),
        limit: BATCH_SIZE,
      });
      if (!claim.documentIds.length) return;
      await this.lookAt(claim, now);
    }
  }

  private async lookAt(claim: Claim, now: DateTime<true>): Promise<void> {
    const { documents, evidence } = this.options;
    const found = await documents.find({
      ids: claim.documentIds,
      readers: 'everybody',
      include: ['retired'],
    });
    const stored = found.filter(({ source }) => source.type !== 'external');
    const summed = stored.length ? await this.sumUp(stored, now) : [];
    await evidence.settle(claim, summed, now.plus(PAUSE).toUTC().toISO());
    this.tell(stored, summed, now);
  }

  private async sumUp(
    stored: StoredDocument[],
    now: DateTime<true>,
  ): Promise<SummedEvidence[]> {
    const { documents, evidence, source, rules } = this.options;
    const ids = stored.map(({ id }) => id);
    const [contents, times, dependencies] = await Promise.all([
      documents.getContents(ids),
      evidence.listRevisionTimes(ids),
      this.findDependencies(stored),
    ]);
    const places = new Map(
      stored.map(({ id, source: { url } }) => [id, locateFile(url)]),
    );
    const entityRefs = [...new Set(stored.map(each => each.entityRef))];
    const since = now.minus(HORIZON).toUTC().toISO();
    const [changes, ruleChanges] = await Promise.all([
      source.findChanges({
        entityRefs: [
          ...new Set([...entityRefs, ...[...dependencies.values()].flat()]),
        ],
        repositories: [
          ...new Set(
            [...places.values()].flatMap(each => each?.repository ?? []),
          ),
        ],
        since,
      }),
      source.findRuleChanges({ entityRefs, since }),
    ]);
    return stored.flatMap(document => {
      const place = places.get(document.id);
      const revision = times.get(document.id);
      if (!revision) return [];
      const gathered = gatherEvidence(document, {
        place,
        revision,
        content: contents.get(document.id) ?? '',
        dependencies: dependencies.get(document.entityRef) ?? [],
        changes,
        ruleChanges,
        rules,
        now,
      });
      return [
        {
          documentId: document.id,
          repository: place?.repository,
          evidence: gathered,
        },
      ];
    });
  }

  private async findDependencies(
    stored: StoredDocument[],
  ): Promise<Map<string, string[]>> {
    const { access, auth } = this.options;
    const refs = [...new Set(stored.map(({ entityRef }) => entityRef))];
    const entities = await access.getEntities(
      refs,
      await auth.getOwnServiceCredentials(),
      ['kind', 'metadata.name', 'metadata.namespace', 'relations'],
    );
    return new Map(
      refs.map((ref, index) => {
        const entity = entities[index];
        return [ref, entity ? dependenciesOf(entity) : []];
      }),
    );
  }

  /** Has open pages ask again, and readiness look, where a document is another by it. */
  private tell(
    stored: StoredDocument[],
    summed: SummedEvidence[],
    now: DateTime<true>,
  ): void {
    const { rules, signals } = this.options;
    const byId = new Map(summed.map(each => [each.documentId, each.evidence]));
    const shown = (document: StoredDocument) =>
      JSON.stringify(freshness(freshnessInput(document), now, rules));
    const changed = stored.filter(document => {
      const evidence = byId.get(document.id);
      return evidence && shown(document) !== shown({ ...document, evidence });
    });
    for (const ref of new Set(changed.map(({ entityRef }) => entityRef))) {
      signals.freshnessChanged(ref);
    }
  }
}
