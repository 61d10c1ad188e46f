import type {
  AlertedEntity,
  AlertMatch,
} from 'backstage-plugin-handoff-common';
import type { DocumentsService } from '../documents';
import type { EntitiesService, EntityContacts } from '../entities';
import type { SearchService } from '../search';
import { findAddressed } from './findAddressed';
import type { AlertsService, AlertToResolve } from './AlertsService';
import type { AlertsStore, NamedDocument } from './AlertsStore';
import type { AlertsConfig } from './config';
import { labelNames, rankEntities, type MeantEntity } from './entities';
import type { AlertIntake } from './intake';
import { alertKeys } from './names';
import type { AlertRecords } from './records';
import { byTrust, placeEntities, rankMatches } from './resolution';

type Context = Parameters<AlertsService['resolve']>[2];

/** Labels that mean more entities than this leave the others out. */
const MAX_ENTITIES = 10;
/** As many more are looked at as the catalog may hide from the caller. */
const MAX_LOOKED_AT = 50;
/** Similar documents are shown for want of better ones; nobody reads many of them in the night. */
const MAX_SIMILAR = 3;

/** An entity that the alert is about and that the caller may read. */
type KnownEntity = MeantEntity & EntityContacts;

export class DefaultAlertsService implements AlertsService {
  static create(options: {
    store: AlertsStore;
    documents: DocumentsService;
    entities: EntitiesService;
    search: SearchService;
    records: AlertRecords;
    intake: AlertIntake;
    config: AlertsConfig;
  }): DefaultAlertsService {
    return new DefaultAlertsService(options);
  }

  private constructor(
    private readonly options: {
      store: AlertsStore;
      documents: DocumentsService;
      entities: EntitiesService;
      search: SearchService;
      records: AlertRecords;
      intake: AlertIntake;
      config: AlertsConfig;
    },
  ) {}

  receive: AlertsService['receive'] = async (alerts, format) =>
    this.options.intake.receive(alerts, format);

  list: AlertsService['list'] = async (selection, options, context) =>
    this.options.records.list(selection, options, context);

  find: AlertsService['find'] = async (selection, context) =>
    this.options.records.find(selection, context);

  get: AlertsService['get'] = async (id, context) =>
    this.options.records.get(id, context);

  resolve: AlertsService['resolve'] = async (alert, options, context) => {
    const { include, limit } = options;
    const meant = await this.findEntities(alert, context);
    const [named, entities] = await Promise.all([
      this.findNamed(alert, { meant, include }, context),
      this.describe(meant, context),
    ]);
    const matches = named.length
      ? named
      : await this.findSimilar(alert, include, context);
    return {
      alertname: alert.alertname,
      items: matches.slice(0, limit),
      totalItems: matches.length,
      pageInfo: {},
      entities,
    };
  };

  /** The entities that the labels mean, as far as the caller may read them. */
  private async findEntities(
    { labels }: AlertToResolve,
    context: Context,
  ): Promise<KnownEntity[]> {
    const { store, entities, config } = this.options;
    const names = labelNames(labels, config.entityLabels);
    const [selected, named] = await Promise.all([
      store.findSelected([...labels].map(pair => pair.join('='))),
      store.findNamed(names.map(({ key }) => key)),
    ]);
    const ranked = rankEntities({ selected, named, labelNames: names });
    const readable = await entities.listContacts(
      ranked.slice(0, MAX_LOOKED_AT).map(({ entityRef }) => entityRef),
      context,
    );
    const contacts = new Map(readable.map(each => [each.entityRef, each]));
    return ranked
      .flatMap(entity => {
        const known = contacts.get(entity.entityRef);
        return known ? { ...known, ...entity } : [];
      })
      .slice(0, MAX_ENTITIES);
  }

  /**
   * Documents that name the alert, or whose address it names. Hundreds of services may have one for an alert of the same
   * name, so those of other entities are looked at only where the answer is not clear without them.
   */
  private async findNamed(
    alert: AlertToResolve,
    { meant, include }: { meant: KnownEntity[]; include?: string[] },
    context: Context,
  ): Promise<AlertMatch[]> {
    const { store, documents } = this.options;
    const alertNames = alertKeys(alert.alertname);
    const keys = alertNames.map(({ key }) => key);
    const [scope, ancestors] = await Promise.all([
      documents.scope({ include }, context),
      store.listAncestors(meant.map(({ entityRef }) => entityRef)),
    ]);
    const places = placeEntities(meant, ancestors);
    const [own, addresses] = await Promise.all([
      places.size ? store.findNames(keys, scope, [...places.keys()]) : [],
      findAddressed(store, alert.runbookUrl, scope),
    ]);
    const rank = async (names: NamedDocument[]) => {
      const ids = [...names, ...addresses].map(each => each.documentId);
      if (!ids.length) return [];
      const found = await documents.find(
        { ids: [...new Set(ids)], include },
        context,
      );
      const entityRefs = new Set(found.map(({ entityRef }) => entityRef));
      return rankMatches({
        keys: alertNames,
        documents: found,
        names,
        addresses,
        places,
        titles: await store.listTitles([...entityRefs]),
      });
    };
    const nearest = await rank(own);
    if (nearest.at(0)?.confidence === 'clear') return nearest;
    const others = await store.findNames(keys, scope);
    return others.length ? rank([...own, ...others]) : nearest;
  }

  /** Whom to call about the entities, and where it is written. */
  private async describe(
    meant: KnownEntity[],
    context: Context,
  ): Promise<AlertedEntity[]> {
    if (!meant.length) return [];
    const ownersOf = ({ owners }: KnownEntity) => owners.map(({ ref }) => ref);
    const entityRefs = meant.flatMap(entity => [
      entity.entityRef,
      ...ownersOf(entity),
    ]);
    const found = await this.options.documents.find(
      { entityRefs: [...new Set(entityRefs)], kinds: ['escalation'] },
      context,
    );
    const escalation = Map.groupBy(
      found.toSorted(byTrust),
      ({ entityRef }) => entityRef,
    );
    return meant.map(({ rank: _, ...entity }) => ({
      ...entity,
      escalation: [
        entity.entityRef,
        ...entity.owners.map(({ ref }) => ref),
      ].flatMap(ref => escalation.get(ref) ?? []),
    }));
  }

  /** For want of a document that names the alert: those whose words are like those of its texts. */
  private async findSimilar(
    { alertname, summary, description }: AlertToResolve,
    include: string[] | undefined,
    context: Context,
  ): Promise<AlertMatch[]> {
    const text = [summary, description].filter(Boolean).join('\n');
    const similar = await this.options.search.findSimilar(
      { name: alertname, text, include, limit: MAX_SIMILAR },
      context,
    );
    return similar.map(document => ({
      document,
      rule: 'search',
      reason: 'No document names the alert; this one has words of its texts',
      confidence: 'weak',
    }));
  }
}
