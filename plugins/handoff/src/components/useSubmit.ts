import useAsyncFn from 'react-use/lib/useAsyncFn';

/** What a {@link FormDialog} does, and how it goes; spread over the dialog. What follows success belongs into the action. */
export function useSubmit(action: () => Promise<unknown>) {
  const [{ error, loading }, onSubmit] = useAsyncFn(action, [action]);
  return { error, isPending: loading, onSubmit };
}
