import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/**
 * State that lives in the address, so that what is on the screen can be sent to a colleague and come back to.
 *
 * @param parse - reads the query of the address; has to be the same function each time
 * @param format - writes it
 */
export function useAddressState<TState>(
  parse: (parameters: URLSearchParams) => TState,
  format: (state: TState) => URLSearchParams | string,
): [TState, (change: Partial<TState>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const state = useMemo(() => parse(parameters), [parse, parameters]);
  const change = useCallback(
    (changed: Partial<TState>) =>
      setParameters(current => format({ ...parse(current), ...changed }), {
        replace: true,
      }),
    [parse, format, setParameters],
  );
  return [state, change];
}

/** Which of some values a parameter of the address names, in their own order; what is none of them is ignored. */
export function readChoices<TValue extends string>(
  parameters: URLSearchParams,
  name: string,
  values: readonly TValue[],
): TValue[] {
  const named: string[] = parameters.getAll(name);
  return values.filter(value => named.includes(value));
}
