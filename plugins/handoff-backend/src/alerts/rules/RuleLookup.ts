import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type {
  AlertRule,
  HandoffDocument,
} from 'backstage-plugin-handoff-common';
import { inBatches } from '../../database';
import type { DocumentScope, DocumentsService } from '../../documents';
import { addressName, readRunbookUrl } from '../addresses';
import type { AlertLookup } from '../AlertLookup';
import type { AlertsStore } from '../AlertsStore';
import type { AlertsConfig } from '../config';
import { pickAddressed } from '../findAddressed';
import { AlertLinker, findEntities } from '../intake';
import { toReference, type KnownRule } from './judgeRule';
import { entityOfSource } from './RuleOrigin';
import type { AddressCheck } from './RulesStore';
import { toLinkable } from './toLinkable';

interface Context {
  credentials: BackstageCredentials;
}

/**
 * Finds whom rules are about and what answers them, with the documents that the caller may read and by the rules by which
 * alerts are resolved.
 */
export class RuleLookup {
  static create(options: {
    lookup: AlertLookup;
    store: AlertsStore;
    documents: Pick<DocumentsService, 'scope' | 'find'>;
    config: AlertsConfig;
  }): RuleLookup {
    return new RuleLookup(options);
  }

  private constructor(
    private readonly options: {
      lookup: AlertLookup;
      store: AlertsStore;
      documents: Pick<DocumentsService, 'scope' | 'find'>;
      config: AlertsConfig;
    },
  ) {}

  /** Those of the rules that are about one of some entities. */
  async findAbout(
    rules: AlertRule[],
    entityRefs: string[],
  ): Promise<AlertRule[]> {
    const wanted = new Set(entityRefs);
    const meant = await findEntities(rules.map(toLinkable), this.options);
    return rules.filter(
      (rule, index) =>
        wanted.has(entityOfSource(rule.source) ?? '') ||
        meant[index].some(({ entityRef }) => wanted.has(entityRef)),
    );
  }

  async find(
    rules: AlertRule[],
    checks: AddressCheck[],
    context: Context,
  ): Promise<KnownRule[]> {
    const scope = await this.options.documents.scope({}, context);
    const linker = AlertLinker.create({
      ...this.options,
      documents: {
        scope: () => scope,
        find: ids => this.findDocuments(ids, context),
      },
    });
    const links = await linker.link(rules.map(toLinkable));
    const addressed = await this.findAddressed(rules, scope);
    const ids = [
      ...links.flatMap(({ documentId }) => documentId ?? []),
      ...addressed.flat(),
    ];
    const found = await this.findDocuments([...new Set(ids)], context);
    const documents = new Map(
      found.map(document => [document.id, toReference(document)]),
    );
    const byUrl = new Map(checks.map(check => [check.url, check]));
    return rules.map((rule, index) => ({
      rule,
      entityRefs: [
        ...new Set(
          [entityOfSource(rule.source) ?? [], links[index].entityRefs].flat(),
        ),
      ],
      named: documents.get(links[index].documentId ?? ''),
      addressed: addressed[index].flatMap(id => documents.get(id) ?? []),
      check: byUrl.get(rule.annotations.runbook_url?.trim() ?? ''),
    }));
  }

  /** Ids of the documents whose address each rule has. */
  private async findAddressed(
    rules: AlertRule[],
    scope: DocumentScope,
  ): Promise<string[][]> {
    const urls = rules.map(({ annotations }) =>
      readRunbookUrl(annotations.runbook_url),
    );
    const names = urls.flatMap(url => (url ? addressName(url.address) : []));
    if (!names.length) return urls.map(() => []);
    const byName = Map.groupBy(
      await this.options.lookup.findAddresses([...new Set(names)], scope),
      ({ name }) => name,
    );
    return urls.map(url =>
      url
        ? pickAddressed(url, byName.get(addressName(url.address)) ?? []).map(
            ({ documentId }) => documentId,
          )
        : [],
    );
  }

  private async findDocuments(
    ids: string[],
    context: Context,
  ): Promise<HandoffDocument[]> {
    const documents: HandoffDocument[] = [];
    await inBatches(ids, async batch => {
      documents.push(
        ...(await this.options.documents.find({ ids: batch }, context)),
      );
    });
    return documents;
  }
}
