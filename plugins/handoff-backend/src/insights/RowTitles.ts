import type { InsightRow } from 'backstage-plugin-handoff-common';
import type { AlertFirings } from '../alerts';
import type { Deliveries } from '../changes';
import { WHATEVER_BECAME_OF_IT, type DocumentsService } from '../documents';
import { unlessDenied } from '../permissions';
import type { InsightsContext } from './InsightsService';
import type { Sample } from './rules';

/** Names what the events of a figure are about. */
export class RowTitles {
  static create(options: {
    alertFirings: AlertFirings;
    deliveries: Deliveries;
    documents: DocumentsService;
  }): RowTitles {
    return new RowTitles(options);
  }

  private constructor(
    private readonly options: {
      alertFirings: AlertFirings;
      deliveries: Deliveries;
      documents: DocumentsService;
    },
  ) {}

  /** Rows of samples that the caller may see, in the same order. */
  async toRows(
    samples: readonly Sample[],
    context: InsightsContext,
  ): Promise<InsightRow[]> {
    const { alertFirings, deliveries, documents } = this.options;
    const ids = (pick: (sample: Sample) => string | undefined) => [
      ...new Set(samples.flatMap(sample => pick(sample) ?? [])),
    ];
    const [changes, alerts, found] = await Promise.all([
      deliveries.readTitles(ids(({ changeId }) => changeId)),
      alertFirings.readNames(ids(({ alertIds }) => alertIds?.[0])),
      unlessDenied(
        documents.find(
          {
            ids: ids(({ documentId }) => documentId),
            include: WHATEVER_BECAME_OF_IT,
          },
          context,
        ),
        [],
      ),
    ]);
    const titles = new Map([
      ...changes,
      ...alerts,
      ...found.map(({ id, title }) => [id, title] as const),
    ]);
    return samples.map(sample => {
      const { changeId, runId, documentId, alertIds = [], gateId } = sample;
      // A run is known by its document, an alert by its own name.
      const [subject] = [
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
