import { noteFields, type NoteFields } from 'backstage-plugin-handoff-common';
import { missingFields } from './missingFields';

const answers: NoteFields = {
  intent: 'a',
  unknowns: 'b',
  impact: 'c',
  deploymentStrategy: 'd',
  monitoring: 'e',
  rollbackCriteria: 'f',
  rollbackProcedure: 'g',
};

describe('missingFields', () => {
  it('asks for more the higher the risk is, in the order of the template', () => {
    expect(missingFields({}).fields).toEqual(['intent', 'risk']);
    expect(missingFields({ risk: 'low' }).fields).toEqual(['intent']);
    expect(missingFields({ risk: 'medium' }).fields).toEqual([
      'intent',
      'impact',
      'monitoring',
      'rollbackProcedure',
    ]);
    expect(missingFields({ risk: 'high' }).fields).toEqual([
      'intent',
      'unknowns',
      'impact',
      'deploymentStrategy',
      'monitoring',
      'rollbackCriteria',
      'rollbackProcedure',
    ]);
    expect(missingFields({ ...answers, risk: 'high' }).fields).toEqual([]);
    expect(missingFields(answers).fields).toEqual(['risk']);
  });

  it('takes a no for an answer, but neither hints nor silence', () => {
    const required = { unknown: [], low: noteFields, medium: [], high: [] };
    const fields: NoteFields = {
      ...answers,
      risk: 'low',
      intent: ' ',
      impact: '<!-- What will users notice? -->',
      migrations: 'none',
      documents: [],
    };
    expect(missingFields(fields, required).fields).toEqual([
      'intent',
      'impact',
      'featureFlags',
    ]);
    expect(missingFields({}, required).fields).toEqual(['risk']);
  });

  it.each<[NoteFields, boolean]>([
    [{ risk: 'high' }, true],
    [{ risk: 'high', rollbackProcedure: '<!-- ? -->' }, true],
    [{ risk: 'high', rollbackProcedure: '**N/A**' }, true],
    [{ risk: 'high', rollbackProcedure: '-' }, true],
    [{ risk: 'high', rollbackProcedure: '回滚到上一版' }, false],
    [{ risk: 'high', rollbackProcedure: 'None is needed: the flag' }, false],
    [{ risk: 'high', rollbackProcedure: '`ops/rollback.md`' }, false],
    [{ risk: 'high', rollbackProcedure: '<https://wiki.example/a>' }, false],
    [{ risk: 'high', rollbackProcedure: '(1)' }, false],
    [{ risk: 'high', rollbackProcedure: '[none](b.md)' }, false],
    [{ risk: 'medium' }, false],
    [{}, false],
  ])('says of %j whether nothing undoes a high risk', (fields, expected) => {
    const nothing = { unknown: [], low: [], medium: [], high: [] };
    expect(missingFields(fields, nothing).lacksRollback).toBe(expected);
  });
});
