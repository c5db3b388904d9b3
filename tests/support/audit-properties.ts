import fc from 'fast-check';
import { audit, type AuditResult } from '@/domain/consistency/audit';
import type { Finding, RuleId } from '@/domain/consistency/finding';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import type { ProgrammeModel } from '@/domain/programme/model';
import { aProgrammeModel } from './arbitraries';

/** Programmes small enough to be read when one fails, dense enough for every rule to have a say. */
export const aProgramme = aProgrammeModel({ behaviours: 4, conditions: 6, measures: 6, teams: 4 });

/** Programmes with at least one recorded cell, and one of these cells. */
export const aProgrammeWithCell = fc
  .tuple(aProgramme, fc.nat())
  .filter(([model]) => model.effects.length > 0)
  .map(([model, pick]) => ({ model, cell: pick % model.effects.length }));

export const run = (model: ProgrammeModel, today = '2026-06-01'): AuditResult =>
  audit(model, DEFAULT_POLICY, today);

export const idsOf = (result: AuditResult, ...rules: RuleId[]): string[] =>
  result.findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule)).map(({ id }) => id);

/** The score of a finding, 0 where there is none: what is not flagged weighs nothing. */
export const scoreOf = (result: AuditResult, id: string): number =>
  result.findings.find((finding) => finding.id === id)?.score ?? 0;

export const without = (result: AuditResult, ...rules: RuleId[]): Finding[] =>
  result.findings.filter(({ rule }) => !rules.includes(rule));
