import { exampleRelease } from '../../__testUtils__/exampleRelease';
import { orderTasks } from './orderTasks';

const [task] = exampleRelease().tasks;
const all = { text: '', isOpen: false, isMine: false };

const tasks = [
  { ...task, id: 'a', title: 'Warm up', dueAt: undefined },
  { ...task, id: 'b', title: 'Late', dueAt: '2026-11-25T12:00:00.000Z' },
  { ...task, id: 'c', title: 'Early', dueAt: '2026-11-25T12:00:00+02:00' },
  {
    ...task,
    id: 'd',
    phase: 'after' as const,
    owner: 'group:default/sre',
    doneAt: '2026-11-26T12:00:00.000Z',
  },
];

const ids = (...args: Parameters<typeof orderTasks>) =>
  orderTasks(...args).map(({ phase, tasks: found }) => [
    phase,
    found.map(({ id }) => id).join(),
  ]);

describe('orderTasks', () => {
  it('goes by phase and time, and puts last what has no time', () => {
    expect(ids(tasks, all, [])).toEqual([
      ['before', 'c,b,a'],
      ['after', 'd'],
    ]);
  });

  it('puts nothing before what it depends on, however many wait for each other', () => {
    const [warm, late, early] = tasks;
    expect(
      ids(
        [warm, { ...late, dependsOn: ['a'] }, { ...early, dependsOn: ['b'] }],
        all,
        [],
      ),
    ).toEqual([['before', 'a,b,c']]);
    expect(
      ids(
        [
          { ...warm, dependsOn: ['b'] },
          { ...late, dependsOn: ['a', 'gone', 'd'] },
          { ...tasks[3], dependsOn: ['a'] },
        ],
        all,
        [],
      ),
    ).toEqual([
      ['before', 'a,b'],
      ['after', 'd'],
    ]);
    const row = Array.from({ length: 1_000 }, (_, index) => ({
      ...task,
      id: `n${index}`,
      dependsOn: [`n${index + 1}`],
    }));
    const [[, ordered]] = ids(row, all, []);
    expect(String(ordered).startsWith('n999,n998,')).toBe(true);
  });

  it('leaves what fits, and no phase without anything', () => {
    expect(ids(tasks, { ...all, text: ' eaRLY ' }, [])).toEqual([
      ['before', 'c'],
    ]);
    expect(ids(tasks, { ...all, isOpen: true }, [])).toEqual([
      ['before', 'c,b,a'],
    ]);
    expect(ids(tasks, { ...all, isMine: true }, ['group:default/sre'])).toEqual(
      [['after', 'd']],
    );
  });
});
