import type { HostAnswer } from './askHost';

/**
 * All items of a list that a code host gives in pages.
 *
 * @param ask - for a page, by its address
 * @param first - the address of the first page
 * @param limit - how many items at most
 *
 * @public
 */
export async function listPages<TItem>(
  ask: (address: string) => Promise<HostAnswer>,
  first: string,
  options: { read: (body: unknown) => TItem[]; limit: number },
): Promise<TItem[]> {
  const items: TItem[] = [];
  let address: string | undefined = first;
  while (address && items.length < options.limit) {
    const answer: HostAnswer = await ask(address);
    items.push(...options.read(answer.body));
    address = answer.next;
  }
  return items.slice(0, options.limit);
}
