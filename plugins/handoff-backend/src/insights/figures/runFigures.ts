import { figure, isWithin } from './Figure';

export const timeToFirstStep = figure({
  id: 'time-to-first-step',
  unit: 'seconds',
  needs: ['runs', 'alertStarts'],
  define: () =>
    'From the beginning of an alert to the first step that somebody did, skipped or saw fail in a run about it: median and 90th percentile (nearest rank). Of several alerts the first counts; drills do not.',
  sample: ({ runs, alertStarts }, period) =>
    runs.flatMap(run => {
      const { runId, documentId, entityRef, firstStepAt, alertIds } = run;
      const known = alertIds.filter(id => alertStarts.has(id));
      if (run.isDrill || !known.length || !isWithin(firstStepAt, period)) {
        return [];
      }
      const begun = Math.min(...known.map(id => alertStarts.get(id)!));
      // Nobody can have answered an alert before it began: the run was about something else at first.
      if (begun > firstStepAt) return [];
      return [
        {
          key: runId,
          at: firstStepAt,
          entityRefs: [entityRef],
          ms: firstStepAt - begun,
          runId,
          documentId,
          alertIds: known,
        },
      ];
    }),
});

export const runsThatHelped = figure({
  id: 'runs-that-helped',
  unit: 'share',
  needs: ['runs'],
  define: () =>
    'Share of the runs that ended as resolved or mitigated, of those whose outcome tells something of the procedure: resolved, mitigated or not helpful. Drills, and runs that were escalated or abandoned, do not count.',
  sample: ({ runs }, period) =>
    runs
      .filter(
        ({ isDrill, helped, endedAt }) =>
          !isDrill && helped !== undefined && isWithin(endedAt, period),
      )
      .map(({ runId, documentId, entityRef, endedAt, helped }) => ({
        key: runId,
        at: endedAt!,
        entityRefs: [entityRef],
        isCounted: helped,
        runId,
        documentId,
      })),
});
