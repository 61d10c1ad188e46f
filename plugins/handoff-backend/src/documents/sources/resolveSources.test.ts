import { resolve } from 'node:path';
import { resolveSources } from './resolveSources';
import { component, componentAt, integrations } from './testing';
import type { DocumentConvention } from './types';

const GITHUB =
  'url:https://github.com/acme/shop/tree/main/payments/catalog-info.yaml';
const SHOP = 'https://github.com/acme/shop/tree/main/';

const CONVENTIONS: DocumentConvention[] = [
  {
    filter: { kind: 'Component' },
    folders: ['ops', 'runbooks', 'docs/runbooks'],
  },
];

function annotated(docsRef: string, location: string = GITHUB) {
  return resolveSources({
    entity: componentAt(location, { 'handoff/docs-ref': docsRef }),
    conventions: CONVENTIONS,
    integrations,
  });
}

describe('resolveSources', () => {
  it('finds a folder relative to the catalog file', () => {
    expect(annotated('dir:./ops')).toEqual({
      requests: [
        {
          type: 'url',
          root: SHOP,
          folders: ['payments/ops'],
          declaredBy: 'annotation',
          target: './ops',
          url: 'https://github.com/acme/shop/tree/main/payments/ops',
        },
      ],
      problems: [],
    });
    expect(annotated(' dir:. ').requests[0]).toMatchObject({
      folders: ['payments'],
      target: '.',
    });
    expect(annotated('dir:a//b/./c/').requests[0].folders).toEqual([
      'payments/a/b/c',
    ]);
    expect(annotated('dir:./docs', 'file:/srv/shop/catalog-info.yaml')).toEqual(
      {
        requests: [
          {
            type: 'file',
            root: resolve('/srv/shop'),
            folders: ['docs'],
            declaredBy: 'annotation',
            target: './docs',
            url: undefined,
          },
        ],
        problems: [],
      },
    );
  });

  it('prefers the source location, as a folder or as a file, but never opens the local disk for it', () => {
    const at = (source: string) =>
      resolveSources({
        entity: componentAt(GITHUB, {
          'backstage.io/source-location': source,
          'handoff/docs-ref': 'dir:./ops',
        }),
        conventions: [],
        integrations,
      }).requests[0];
    const folder = { root: SHOP, folders: ['cart/ops'] };
    expect(at(`url:${SHOP}cart/`)).toMatchObject(folder);
    expect(at(`url:${SHOP}cart`)).toMatchObject(folder);
    expect(at(`url:${SHOP}cart/catalog-info.yaml`)).toMatchObject(folder);
    expect(at('url:https://files.example/cart/info.yaml')).toMatchObject({
      root: 'https://files.example/cart/',
      folders: ['ops'],
    });
    expect(at('file:/etc/')).toMatchObject({
      type: 'url',
      root: SHOP,
      folders: ['payments/ops'],
    });
  });

  it('finds an address', () => {
    const url = 'https://gitlab.com/acme/docs/-/tree/main/payments%20v2';
    expect(annotated(`url:${url}`)).toEqual({
      requests: [
        {
          type: 'url',
          root: 'https://gitlab.com/acme/docs/-/tree/main/',
          folders: ['payments v2'],
          declaredBy: 'annotation',
          target: url,
          url,
        },
      ],
      problems: [],
    });
  });

  it.each([
    ['dir:../ops', "leads out of the folder with '..'"],
    ['dir:ops/../../x', "leads out of the folder with '..'"],
    ['dir:ops\\..\\..', "leads out of the folder with '..'"],
    ['dir:/etc', 'is an absolute path'],
    ['dir:C:\\ops', 'is an absolute path'],
    ['dir:', 'names no folder'],
    ['./ops', 'is not understood; write dir:./ops or url:'],
    ['github:acme/shop', 'is not understood'],
    ['url:./ops', 'has to start with https://'],
    ['url:file:///etc', 'has to start with https://'],
    ['', 'is not understood'],
  ])('refuses %j with a reason', (docsRef, reason) => {
    const { requests, problems } = annotated(docsRef);
    expect(requests).toEqual([]);
    expect(problems).toEqual([
      {
        code: 'source-invalid',
        severity: 'error',
        message: expect.stringContaining(reason),
      },
    ]);
    expect(problems[0].message).toContain(`handoff/docs-ref '${docsRef}'`);
  });

  it('refuses a folder of an entity that comes from nowhere', () => {
    const resolveWith = (annotations: Record<string, string>) =>
      resolveSources({
        entity: component({ 'handoff/docs-ref': 'dir:./ops', ...annotations }),
        conventions: CONVENTIONS,
        integrations,
      }).problems[0].message;
    expect(resolveWith({})).toContain('neither a URL nor a file');
    expect(
      resolveWith({ 'backstage.io/managed-by-location': 'msgraph:x' }),
    ).toContain('neither a URL nor a file');
    expect(
      resolveWith({ 'backstage.io/source-location': 'nonsense' }),
    ).toContain('location of the entity, which cannot be read');
  });

  it('applies all conventions that match an entity without annotation', () => {
    const { requests, problems } = resolveSources({
      entity: componentAt(GITHUB),
      conventions: [
        ...CONVENTIONS,
        {
          filter: { 'spec.type': 'service' },
          folders: [''],
          url: 'https://github.com/acme/runbooks/tree/main/{{ namespace }}/{{name}}',
        },
        {
          filter: { kind: 'Component' },
          folders: ['{{kind}}s/{{name}}', 'all'],
          url: 'https://github.com/acme/runbooks/tree/main/',
        },
        { filter: { kind: 'API' }, folders: ['api'] },
      ],
      integrations,
    });
    expect(problems).toEqual([]);
    expect(requests).toEqual([
      {
        type: 'url',
        root: SHOP,
        folders: [
          'payments/ops',
          'payments/runbooks',
          'payments/docs/runbooks',
        ],
        declaredBy: 'convention',
        target: './ops, ./runbooks, ./docs/runbooks',
        url: 'https://github.com/acme/shop/tree/main/payments',
      },
      {
        type: 'url',
        root: 'https://github.com/acme/runbooks/tree/main/',
        folders: ['default/payments'],
        declaredBy: 'convention',
        target: 'https://github.com/acme/runbooks/tree/main/default/payments',
        url: 'https://github.com/acme/runbooks/tree/main/default/payments',
      },
      {
        type: 'url',
        root: 'https://github.com/acme/runbooks/tree/main/',
        folders: ['components/payments', 'all'],
        declaredBy: 'convention',
        target:
          'https://github.com/acme/runbooks/tree/main/ (./components/payments, ./all)',
        url: 'https://github.com/acme/runbooks/tree/main',
      },
    ]);
    expect(
      resolveSources({
        entity: component({}),
        conventions: CONVENTIONS,
        integrations,
      }),
    ).toEqual({ requests: [], problems: [] });
  });

  it('reports a convention that cannot be used, and names that would lead elsewhere', () => {
    const { requests, problems } = resolveSources({
      entity: component(
        { 'backstage.io/managed-by-location': GITHUB },
        { name: '..' },
      ),
      conventions: [
        { filter: { kind: 'Component' }, folders: ['{{team}}'] },
        { filter: { kind: 'Component' }, folders: ['{{name}}/x'] },
      ],
      integrations,
    });
    expect(requests).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("'{{team}}' is unknown; use {{name}}"),
      expect.stringContaining("leads out of the folder with '..'"),
    ]);
  });

  it('asks the sources of modules, and outlives one that fails', () => {
    const { requests, problems } = resolveSources({
      entity: componentAt(GITHUB),
      conventions: [],
      integrations,
      sources: [
        {
          id: 'wiki',
          locate: ({ metadata }) => [{ root: `space/${metadata.name}` }],
          read: async () => ({ state: 'unchanged' }),
        },
        {
          id: 'broken',
          locate: () => {
            throw new Error('no such field');
          },
          read: async () => ({ state: 'unchanged' }),
        },
      ],
    });
    expect(requests).toEqual([
      {
        type: 'wiki',
        root: 'space/payments',
        folders: [''],
        declaredBy: 'module',
        target: 'space/payments',
        url: undefined,
      },
    ]);
    expect(problems[0].message).toBe(
      'The document source broken failed: no such field',
    );
  });
});
