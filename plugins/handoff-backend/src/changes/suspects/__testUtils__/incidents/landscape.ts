import type { SuspectEntity } from '../../AlertContext';
import type { Random } from './Random';

/** An entity that changes come from. */
export interface Service extends SuspectEntity {
  readonly name: string;
  readonly repository: string;
  /** Whether its deployments are reported. */
  readonly isDeployed: boolean;
}

const NAMES =
  `orders customers ledger invoices pricing catalog inventory shipping search sessions tokens mailer
gateway cache queue warehouse reports currency taxes fraud`.split(/\s+/);
const DIRECT = 7;
const IN_TWO_STEPS = 14;
/** Services of one repository. */
const MONOREPO = new Set(['invoices', 'taxes', 'currency']);

/** Checkout and the 20 services that it depends on: 7 directly, 7 in two steps, 6 in three. */
export function createLandscape(random: Random): Service[] {
  const refOf = (name: string) => `component:default/${name}`;
  const dependencies = NAMES.map((name, i): Service => {
    const hops = 1 + Number(i >= DIRECT) + Number(i >= IN_TWO_STEPS);
    return {
      name,
      entityRef: refOf(name),
      hops,
      ...(hops > 1 && { via: refOf(NAMES[i % DIRECT]) }),
      repository: `shop/${MONOREPO.has(name) ? 'finance' : name}`,
      isDeployed: MONOREPO.has(name) || random.chance(0.85),
    };
  });
  return [
    {
      name: 'checkout',
      entityRef: refOf('checkout'),
      hops: 0,
      repository: 'shop/checkout',
      isDeployed: random.chance(0.95),
    },
    ...dependencies,
  ];
}
