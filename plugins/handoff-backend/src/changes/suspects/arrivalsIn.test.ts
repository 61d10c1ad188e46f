import { arrive } from './__testUtils__/arrive';
import {
  ORDERS,
  context,
  deployment,
  merged,
  minutesBefore,
  pullRequest,
  setting,
} from './__testUtils__/builders';

describe('arrivalsIn', () => {
  describe('of environments', () => {
    it('keeps them apart, by their usual names', () => {
      const changes = [
        pullRequest('a', merged(90)),
        deployment('s', 80, { environment: 'staging' }),
        setting('t', 5, { environment: 'staging' }),
        setting('p', 5, { environment: 'PROD' }),
        setting('n', 5, { environment: undefined }),
      ];
      expect(arrive(changes)).toEqual({
        there: ['n set, 5', 'p set, 5'],
        missing: ['a staging'],
      });
      const promoted = [
        ...changes,
        deployment('d', 10, { environment: 'prd' }),
      ];
      expect(arrive(promoted).there).toContain('a deployed by d, 10');
      const unnamed = [
        ...changes,
        deployment('d', 10, { environment: undefined }),
      ];
      expect(arrive(unnamed).there).toContain('a deployed by d, 10');
    });

    it.each(['Prod', undefined])('follows %s as production', environment => {
      expect(
        arrive([
          pullRequest('a', merged(90)),
          deployment('d', 80, { environment }),
          deployment('e', 40),
        ]).there,
      ).toEqual(['a deployed by d, 80', 'e deployed, 40']);
    });

    it('takes all where the alert names none', () => {
      const anywhere = { ...context, environment: undefined };
      expect(
        arrive(
          [
            pullRequest('a', merged(90)),
            deployment('s', 80, { environment: 'staging' }),
            deployment('d', 10),
            setting('t', 5, { environment: 'staging' }),
          ],
          anywhere,
        ),
      ).toEqual({
        there: ['a deployed by d, 10', 'a deployed by s, 80', 't set, 5'],
        missing: [],
      });
    });

    it('believes a change that says itself where it is', () => {
      const said = {
        deployedAt: minutesBefore(20),
        state: 'deployed' as const,
      };
      expect(
        arrive([
          pullRequest('a', { ...said, environment: 'production' }),
          pullRequest('b', { ...said, environment: 'staging' }),
          pullRequest('c', said),
          pullRequest('f', {
            ...said,
            environment: 'production',
            state: 'failed',
          }),
          deployment('d', 500),
        ]),
      ).toEqual({
        there: ['a deployed, 20', 'd deployed, 500'],
        missing: ['b', 'c', 'f'],
      });
    });
  });

  describe('of entities', () => {
    it('takes merged for deployed only where no deployment would tell', () => {
      expect(
        arrive([
          pullRequest('a', merged(90)),
          pullRequest('o', { ...merged(90), ...ORDERS }),
          deployment('d', 500),
        ]),
      ).toEqual({
        there: ['d deployed, 500', 'o merged, 90'],
        missing: ['a'],
      });
      // Deployments of another repository, as of manifests, tell where they name what they bring.
      const manifests = deployment('m', 20, {
        repository: 'shop/manifests',
        deploys: ['a'],
      });
      const changes = [
        pullRequest('a', merged(90)),
        pullRequest('b', merged(80)),
      ];
      expect(arrive([...changes, manifests])).toEqual({
        there: ['a deployed by m, 20'],
        missing: ['b'],
      });
      expect(
        arrive([...changes, { ...manifests, deploys: undefined }]).there,
      ).toEqual(['a merged, 90', 'b merged, 80', 'm deployed, 20']);
    });

    it('tells the services of one repository apart, and brings what they share', () => {
      const repository = 'shop/monorepo';
      const of = (...names: string[]) => ({
        repository,
        entityRefs: names.map(name => `component:default/${name}`),
      });
      const changes = [
        pullRequest('own', of('payments-api')),
        pullRequest('other', of('orders-api')),
        pullRequest('both', of('payments-api', 'orders-api')),
        pullRequest('library', of('payments-db')),
        pullRequest('root', of()),
        pullRequest('foreign', of('website')),
        deployment('d', 10, of('payments-api')),
        deployment('o', 500, of('orders-api')),
      ];
      expect(arrive(changes)).toEqual({
        there: [
          'both deployed by d, 10',
          'library deployed by d, 10',
          'o deployed, 500',
          'own deployed by d, 10',
          'root deployed by d, 10',
        ],
        missing: ['other'],
      });
    });

    it.each(['shop/payments-api', undefined])(
      'takes nothing along from elsewhere with a deployment of %s',
      repository => {
        const elsewhere = { ...merged(90), ...ORDERS, repository: undefined };
        expect(
          arrive([
            pullRequest('o', elsewhere),
            deployment('d', 20, { repository }),
          ]).there,
        ).toEqual(['d deployed, 20', 'o merged, 90']);
      },
    );

    it('leaves out what neither the alerted entity nor its dependencies are', () => {
      const foreign = {
        entityRefs: ['component:default/website'],
        repository: 'shop/website',
      };
      expect(
        arrive([
          pullRequest('a', foreign),
          deployment('d', 10, foreign),
          setting('s', 5, foreign),
        ]),
      ).toEqual({ there: [], missing: [] });
    });
  });

  it('counts settings and alerting rules from their own time, unless they were taken back', () => {
    expect(
      arrive([
        setting('s', 20),
        setting('m', 10, { kind: 'monitoring' }),
        setting('g', 0, { deployedAt: undefined, ...merged(30) }),
        setting('h', 3, merged(40)),
        setting('f', 25, { state: 'failed' }),
        setting('r', 15, { revertedAt: minutesBefore(5) }),
        setting('o', 15, { state: 'open' }),
        setting('c', 15, { state: 'closed' }),
      ]).there,
    ).toEqual([
      'f failed, 25',
      'g set, 30',
      'h set, 3',
      'm set, 10',
      's set, 20',
    ]);
  });

  it('has nothing to say of open and closed pull requests', () => {
    expect(
      arrive([
        pullRequest('o', { state: 'open', mergedAt: undefined }),
        pullRequest('c', { state: 'closed', mergedAt: undefined }),
      ]),
    ).toEqual({ there: [], missing: [] });
  });
});
