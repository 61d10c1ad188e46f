import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AlertRule,
  CoverageItem,
  HandoffDocument,
  RuleSource,
} from 'backstage-plugin-handoff-common';
import type { EntityAccess } from '../../catalog';
import { decodeCursor, encodeCursor } from '../../database';
import type { DocumentsService } from '../../documents';
import type { EntitiesService } from '../../entities';
import { alertKeys, nameKey } from '../names';
import type { CoverageSelection, CoverageService } from './CoverageService';
import { judgeDocument, judgeRule, type KnownRule } from './judgeRule';
import { entityOfSource } from './RuleOrigin';
import type { RuleLookup } from './RuleLookup';
import type { RulesReader } from './RulesReader';
import type { RulesStore } from './RulesStore';

interface Context {
  credentials: BackstageCredentials;
}

/** The worst first. */
const ORDER = [
  'no-runbook',
  'dead-runbook-url',
  'other-runbook-url',
  'unchecked-runbook-url',
  'no-alert',
  'covered',
];

export class DefaultCoverageService implements CoverageService {
  static create(options: {
    store: RulesStore;
    lookup: RuleLookup;
    reader: RulesReader;
    access: EntityAccess;
    documents: DocumentsService;
    entities: EntitiesService;
    appBaseUrl?: string;
  }): DefaultCoverageService {
    return new DefaultCoverageService(options);
  }

  private constructor(
    private readonly options: {
      store: RulesStore;
      lookup: RuleLookup;
      reader: RulesReader;
      access: EntityAccess;
      documents: DocumentsService;
      entities: EntitiesService;
      appBaseUrl?: string;
    },
  ) {}

  getCoverage: CoverageService['getCoverage'] = async (
    selection,
    { limit, cursor },
    context,
  ) => {
    const [sources, all] = await Promise.all([
      this.listSources(context),
      this.judge(context),
    ]);
    const selected = await this.select(all, selection, context);
    const { findings } = selection;
    const items = selected
      .filter(({ finding }) => !findings || findings.includes(finding))
      .sort(byNeed);
    const start = cursor ? Math.max(0, Number(decodeCursor(cursor)[0])) : 0;
    const end = start + limit;
    return {
      items: items.slice(start, end),
      totalItems: items.length,
      pageInfo: {
        nextCursor: end < items.length ? encodeCursor([end, '']) : undefined,
      },
      counts: countFindings(selected),
      sources,
    };
  };

  refresh: CoverageService['refresh'] = async context => {
    await this.options.reader.readRules();
    const items = await this.listSources(context);
    return { items, totalItems: items.length, pageInfo: {} };
  };

  listChanges: CoverageService['listChanges'] = async (
    selection,
    options,
    { credentials },
  ) => {
    const { store, access } = this.options;
    const extent = await access.extent(credentials);
    const readable =
      extent === 'all'
        ? undefined
        : await access.filterReadable(
            await store.listChangedEntities(),
            credentials,
          );
    const { items, totalItems, nextCursor } = await store.listChanges(
      { ...selection, readable },
      options,
    );
    return {
      items: items.map(item => ({
        ...item,
        entityRefs: item.entityRefs.filter(
          ref => !readable || readable.includes(ref),
        ),
      })),
      totalItems,
      pageInfo: { nextCursor },
    };
  };

  /** What is read for an entity is told to those who may read the entity. */
  private async listSources({ credentials }: Context): Promise<RuleSource[]> {
    const sources = await this.options.store.listSources();
    const entityRefs = sources.flatMap(
      ({ name }) => entityOfSource(name) ?? [],
    );
    const readable = new Set(
      await this.options.access.filterReadable(entityRefs, credentials),
    );
    return sources.filter(({ name }) => {
      const entityRef = entityOfSource(name);
      return !entityRef || readable.has(entityRef);
    });
  }

  /** All that the caller may see. */
  private async judge(context: Context): Promise<CoverageItem[]> {
    const { store, lookup, documents } = this.options;
    const rules = await store.listRules();
    // Without rules, it is not known which alerts there are.
    if (!rules.length) return [];
    const [known, runbooks] = await Promise.all([
      lookup.find(rules, await store.listChecks(), context),
      documents.find({ kinds: ['runbook'] }, context),
    ]);
    const visible = await this.visible(known, context);
    return [
      ...visible.map(each => judgeRule(each, this.options)),
      ...withoutAlert(runbooks, rules, known).map(judgeDocument),
    ];
  }

  /** A rule shows to whoever may read one of the entities that it is about; one about nobody shows to all. */
  private async visible(
    known: KnownRule[],
    { credentials }: Context,
  ): Promise<KnownRule[]> {
    const refs = new Set(known.flatMap(({ entityRefs }) => entityRefs));
    const readable = new Set(
      await this.options.access.filterReadable([...refs], credentials),
    );
    return known.flatMap(each => {
      const entityRefs = each.entityRefs.filter(ref => readable.has(ref));
      if (each.entityRefs.length && !entityRefs.length) return [];
      // Whose document answers it, it is about for want of better knowledge.
      const [own] = [each.named, ...each.addressed].flatMap(
        document => document?.entityRef ?? [],
      );
      const about = entityRefs.length || !own ? entityRefs : [own];
      return { ...each, entityRefs: about };
    });
  }

  private async select(
    items: CoverageItem[],
    { entityRefs, owners }: CoverageSelection,
    context: Context,
  ): Promise<CoverageItem[]> {
    const { access, entities } = this.options;
    let selected = items;
    if (entityRefs) {
      selected = selected.filter(item =>
        item.entityRefs.some(ref => entityRefs.includes(ref)),
      );
    }
    const wanted = await access.resolveOwners(owners, context.credentials);
    if (!wanted) return selected;
    const refs = new Set(selected.flatMap(item => item.entityRefs));
    const contacts = await entities.listContacts([...refs], context);
    const owned = new Set(
      contacts
        .filter(each => each.owners.some(({ ref }) => wanted.includes(ref)))
        .map(({ entityRef }) => entityRef),
    );
    return selected.filter(item => item.entityRefs.some(ref => owned.has(ref)));
  }
}

/** Runbooks that name alerts, of which no rule has one and to which no rule leads. */
function withoutAlert(
  runbooks: HandoffDocument[],
  rules: AlertRule[],
  known: KnownRule[],
): HandoffDocument[] {
  const keys = new Set(
    rules.flatMap(({ alertname }) =>
      alertKeys(alertname).map(({ key }) => key),
    ),
  );
  const used = new Set(
    known.flatMap(({ named, addressed }) =>
      [named, ...addressed].map(document => document?.id),
    ),
  );
  return runbooks.filter(
    ({ id, alerts }) =>
      alerts.length > 0 &&
      !used.has(id) &&
      !alerts.some(alert => keys.has(nameKey(alert))),
  );
}

function countFindings(items: CoverageItem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { finding } of items) {
    counts[finding] = (counts[finding] ?? 0) + 1;
  }
  return counts;
}

function byNeed(left: CoverageItem, right: CoverageItem): number {
  const nameOf = ({ alertname, document }: CoverageItem) =>
    alertname ?? document?.title ?? '';
  return (
    ORDER.indexOf(left.finding) - ORDER.indexOf(right.finding) ||
    nameOf(left).localeCompare(nameOf(right), 'en')
  );
}
