import { ConfigReader } from '@backstage/config';
import { readChangeCollatorOptions } from './changeConfig';
import {
  CONFIG_KEY,
  readCollatorOptions,
  readCollatorSchedule,
} from './config';

function configOf(handoff: object) {
  return new ConfigReader({ search: { collators: { handoff } } });
}

describe('config of the collator', () => {
  it('has defaults', () => {
    const config = new ConfigReader({});

    expect(readCollatorSchedule(config, CONFIG_KEY)).toEqual(
      expect.objectContaining({ frequency: { minutes: 10 } }),
    );
    expect(readCollatorOptions(config)).toMatchObject({
      locationTemplate:
        '/catalog/:namespace/:kind/:name/handoff?document=:document',
      visibility: { permission: { name: 'catalog.entity.read' } },
    });
  });

  it('reads schedule, location template and permission', () => {
    const config = configOf({
      schedule: { frequency: { hours: 1 }, timeout: 'PT5M' },
      locationTemplate: '/docs/:document',
      visibilityPermission: 'handoff.document.read',
    });

    expect(readCollatorSchedule(config, CONFIG_KEY)).toMatchObject({
      frequency: { hours: 1 },
      timeout: { minutes: 5 },
    });
    expect(readCollatorOptions(config)).toMatchObject({
      locationTemplate: '/docs/:document',
      visibility: { permission: { name: 'handoff.document.read' } },
    });
  });

  it('says what is wrong and where', () => {
    expect(() =>
      readCollatorOptions(configOf({ visibilityPermission: 'catalog.read' })),
    ).toThrow(
      "Invalid search.collators.handoff.visibilityPermission 'catalog.read', use one of catalog.entity.read, handoff.document.read",
    );
    expect(() =>
      readCollatorSchedule(
        configOf({ schedule: { frequency: 'often' } }),
        CONFIG_KEY,
      ),
    ).toThrow(/^Invalid schedule at search\.collators\.handoff\.schedule/);
  });
});

describe('config of the collator of changes', () => {
  const read = (handoffChanges?: object) =>
    readChangeCollatorOptions(
      new ConfigReader({ search: { collators: { handoffChanges } } }),
    );

  it('has defaults', () => {
    expect(read()).toMatchObject({
      days: 180,
      locationTemplate: '/handoff/changes/:change',
      visibilityPermission: { name: 'catalog.entity.read' },
    });
  });

  it('says what is wrong and where', () => {
    expect(() => read({ days: 0 })).toThrow(
      "Invalid search.collators.handoffChanges.days '0', use a number above 0",
    );
    expect(() =>
      read({ visibilityPermission: 'handoff.document.read' }),
    ).toThrow(
      "Invalid search.collators.handoffChanges.visibilityPermission 'handoff.document.read', use one of catalog.entity.read, handoff.change.read",
    );
  });
});
