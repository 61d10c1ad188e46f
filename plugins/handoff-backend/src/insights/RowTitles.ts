import type { InsightRow } from 'backstage-plugin-handoff-common';
import type { AlertFirings } from '../alerts';
import type { Deliveries } from '../changes';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { unlessDenied } from '../permissions';
import type { ReleaseReviews } from '../releases';
import type { InsightsContext } from './InsightsService';
import type { Sample } from './rules';

/** Names what the events of a figure are about. */
export class RowTitles {
  static create(options: {
    alertFirings: AlertFirings;
    releaseReviews: ReleaseReviews;
    deliveries: Deliveries;
    documents: DocumentsService;
  }): RowTitles {
    return new RowTitles(options);
  }

  private constructor(
    private readonly options: {
      alertFirings: AlertFirings;
      releaseReviews: ReleaseReviews;
      deliveries: Deliveries;
      documents: DocumentsService;
    },
  ) {}

  /** Titles of changes, releases and documents, and names of alerts, by their ids; of documents that the caller may read. */
  async read(
    wanted: {
      changeIds?: string[];
      alertIds?: string[];
      documentIds?: string[];
      releaseIds?: string[];
    },
    context: InsightsContext,
  ): Promise<Map<string, string>> {
    const { alertFirings, deliveries, documents, releaseReviews } =
      this.options;
    const [changes, alerts, releases, found] = await Promise.all([
      deliveries.readTitles(unique(wanted.changeIds)),
      alertFirings.readNames(unique(wanted.alertIds)),
      releaseReviews.readTitles(unique(wanted.releaseIds)),
      unlessDenied(
        documents.find(
          {
            ids: unique(wanted.documentIds),
            include: WHATEVER_BECAME_OF_IT,
          },
          context,
        ),
        [],
      ),
    ]);
    return new Map([
      ...changes,
      ...alerts,
      ...releases,
      ...found.map(({ id, title }) => [id, title] as const),
    ]);
  }

  /** Rows of samples that the caller may see, in the same order. */
  async toRows(
    samples: readonly Sample[],
    context: InsightsContext,
  ): Promise<InsightRow[]> {
    const titles = await this.read(
      {
        changeIds: samples.flatMap(({ changeId }) => changeId ?? []),
        alertIds: samples.flatMap(({ alertIds = [] }) => alertIds.slice(0, 1)),
        releaseIds: samples.flatMap(({ releaseId }) => releaseId ?? []),
        documentIds: samples.flatMap(({ documentId }) => documentId ?? []),
      },
      context,
    );
    return samples.map(sample => {
      const {
        changeId,
        runId,
        documentId,
        alertIds = [],
        gateId,
        releaseId,
      } = sample;
      // A run is known by its document, an alert by its own name.
      const [subject] = [
        releaseId,
        changeId,
        runId && documentId,
        alertIds[0],
        documentId,
      ].filter(id => id !== undefined);
      const { key, at, ms, ...rest } = sample;
      return {
        ...rest,
        id: key,
        at: new Date(at).toISOString(),
        seconds: ms === undefined ? undefined : ms / 1000,
        title: (subject && titles.get(subject)) ?? gateId ?? subject ?? key,
      };
    });
  }
}

function unique(ids: string[] = []): string[] {
  return [...new Set(ids)];
}
