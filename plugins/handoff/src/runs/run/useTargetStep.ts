import type { RunStep } from 'backstage-plugin-handoff-common';
import { useCallback, useState } from 'react';

/** The step that buttons and keys are about: the first open one, unless another was chosen. */
export function useTargetStep(steps: readonly RunStep[]) {
  const [chosen, setChosen] = useState<number>();
  const current = steps.find(({ state }) => state === 'open');
  const target = steps.find(({ number }) => number === chosen) ?? current;

  /** Goes to the next or the previous step. */
  const move = useCallback(
    (by: 1 | -1) => {
      const at = steps.findIndex(({ number }) => number === target?.number);
      const next = steps[at === -1 ? 0 : at + by];
      if (next) setChosen(next.number);
      return next?.number;
    },
    [steps, target],
  );

  /** Goes on from a step that has been settled: to the next open one, or to the first that is left. */
  const goOn = useCallback(
    (from: number) => {
      const isAhead = chosen !== undefined && chosen !== current?.number;
      const next = steps.find(
        ({ number, state }) => number > from && state === 'open',
      );
      setChosen(isAhead ? next?.number : undefined);
    },
    [steps, chosen, current],
  );
  const reset = useCallback(() => setChosen(undefined), []);

  return { target, current, move, goOn, reset };
}
