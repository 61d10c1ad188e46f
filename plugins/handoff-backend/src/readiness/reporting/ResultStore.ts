import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { stringifyGateRef } from 'backstage-plugin-handoff-common';
import type { ReportedResult } from 'backstage-plugin-handoff-node';
import type { DateTime } from 'luxon';
import { maskText } from '../../documents';
import type { GateReport } from '../evaluation';
import type { Gate } from '../gates';
import type { ReadinessMarker } from '../keeping';
import { readEvidenceUrl, readReportTime } from '../readReport';
import type { DatabaseGateRecords } from '../store';
import { isNews } from './isNews';

interface Options {
  records: DatabaseGateRecords;
  marker: ReadinessMarker;
  logger: LoggerService;
  clock: () => DateTime<true>;
}

/** What was asked about: full refs of entities, with the gates of each by their ids. */
export type AskedGates = ReadonlyMap<string, ReadonlyMap<string, Gate>>;

/** Stores what reporters find out, where it is news. */
export class ResultStore {
  static create(options: Options): ResultStore {
    return new ResultStore(options);
  }

  private constructor(private readonly options: Options) {}

  /**
   * Stores some results and has them take effect, all or none of them. Those that were not asked for are left out.
   *
   * @returns how many were news
   */
  async store(
    results: ReportedResult[],
    { asked, by }: { asked: AskedGates; by: string },
  ): Promise<number> {
    const { records, marker } = this.options;
    const known = await records.listCounting([...asked.keys()]);
    const lastOf = new Map(
      known.reports.map(each => [stringifyGateRef(each), each]),
    );
    const news: GateReport[] = [];
    for (const result of results) {
      const gate = asked.get(result.entityRef)?.get(result.gateId);
      if (!gate) continue;
      const report = await this.toReport(result, by);
      if (
        report &&
        isNews(report, lastOf.get(stringifyGateRef(report)), gate.validFor)
      ) {
        news.push(report);
      }
    }
    if (!news.length) return 0;
    await records.transaction(async transaction => {
      await records.addReports(news, transaction);
      await marker.mark(
        news.map(({ entityRef }) => entityRef),
        { type: 'report', by },
        transaction,
      );
    });
    return news.length;
  }

  /** Undefined for one of a time that cannot be. */
  private async toReport(
    result: ReportedResult,
    by: string,
  ): Promise<GateReport | undefined> {
    const { logger, clock } = this.options;
    const now = clock();
    try {
      return {
        entityRef: result.entityRef,
        gateId: result.gateId,
        state: result.state,
        reason: (await maskText(result.reason ?? '')) || undefined,
        evidenceUrl: findEvidenceUrl(result.evidenceUrl),
        at: readReportTime(result.at, now).toISO(),
        receivedAt: now.toUTC().toISO(),
        by,
      };
    } catch (error) {
      logger.warn(
        `A result of ${result.gateId} of ${
          result.entityRef
        } by ${by} is left out: ${toError(error).message}`,
      );
      return undefined;
    }
  }
}

/** An address that a browser may open; undefined for anything else. */
function findEvidenceUrl(url: string | undefined): string | undefined {
  try {
    return readEvidenceUrl(url);
  } catch {
    return undefined;
  }
}
