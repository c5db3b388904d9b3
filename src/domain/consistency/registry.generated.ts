// Written by `npm run generate:rules` from the files of rules/. Do not edit.
import { c01 } from './rules/c01-contradiction';
import { c02 } from './rules/c02-espoused-versus-in-use';
import { c03 } from './rules/c03-unwritten-rule';
import { c04 } from './rules/c04-mixed-signals';
import { c05 } from './rules/c05-pulls-two-ways';

/** Every rule of the audit, by id. */
export const RULES = [
  c01,
  c02,
  c03,
  c04,
  c05,
] as const;
