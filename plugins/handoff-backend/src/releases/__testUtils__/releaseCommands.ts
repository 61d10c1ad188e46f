import fc from 'fast-check';
import { releaseStates } from 'backstage-plugin-handoff-common';
import type { ReleaseOracle } from './ReleaseOracle';
import { people, type ReleaseWorld } from './ReleaseWorld';

type Command = fc.Command<ReleaseOracle, ReleaseWorld>;

const person = fc.constantFrom(...people);
const role = fc.constantFrom('development', 'operations');

/** What anybody may try at any time; `verify` looks at what came of it. */
export function releaseCommands(
  verify: (model: ReleaseOracle, real: ReleaseWorld) => void,
): fc.Arbitrary<Command>[] {
  const command = (
    name: string,
    run: (model: ReleaseOracle, real: ReleaseWorld) => void,
  ): Command => ({
    check: () => true,
    run: (model, real) => {
      run(model, real);
      verify(model, real);
    },
    toString: () => name,
  });
  return [
    fc.nat(1).map(title =>
      command(`title ${title}`, (model, real) => {
        if (real.edit({ title })) model.title = title;
      }),
    ),
    fc.constantFrom('low', 'medium', 'high').map(risk =>
      command(`risk ${risk}`, (model, real) => {
        if (real.edit({ risk })) model.risk = risk;
      }),
    ),
    ...['approved' as const, 'approved' as const, 'rejected' as const].map(
      state =>
        fc.tuple(person, role).map(([by, as]) =>
          command(`${by} ${state} ${as}`, (model, real) => {
            if (real.sign(by, as, state)) model.sign(by, as, state);
          }),
        ),
    ),
    fc.tuple(person, role).map(([by, as]) =>
      command(`${by} withdraws ${as}`, (model, real) => {
        if (real.withdraw(by, as)) model.withdraw(by, as);
      }),
    ),
    fc
      .tuple(person, fc.constantFrom(...releaseStates), fc.boolean())
      .map(([by, to, isExpedited]) =>
        command(`${to}${isExpedited ? '!' : ''}`, (_, real) =>
          real.move({ to, by, isExpedited }),
        ),
      ),
    ...[0, 1].map(() =>
      fc
        .tuple(person, fc.nat(5))
        .map(([by, choice]) =>
          command(`on ${choice}`, (_, real) => real.moveOn(by, choice)),
        ),
    ),
    fc
      .integer({ min: 1, max: 100 })
      .map(hours => command(`wait ${hours}`, (_, real) => real.wait(hours))),
  ];
}
