// Written by `npm run generate:rules` from the files of rules/. Do not edit.
import { c01 } from './rules/c01-contradiction';
import { c02 } from './rules/c02-espoused-versus-in-use';
import { c03 } from './rules/c03-unwritten-rule';
import { c04 } from './rules/c04-mixed-signals';
import { c05 } from './rules/c05-pulls-two-ways';
import { g01 } from './rules/g01-goal-without-behaviour';
import { g02 } from './rules/g02-nothing-carries';
import { g03 } from './rules/g03-untrained';
import { g04 } from './rules/g04-no-social-recognition';
import { g05 } from './rules/g05-no-steering';
import { g06 } from './rules/g06-not-measured';
import { g07 } from './rules/g07-only-self-reported';
import { g08 } from './rules/g08-blind-spot';
import { g09 } from './rules/g09-training-instead-of-conditions';
import { g10 } from './rules/g10-single-lever';
import { g11 } from './rules/g11-appeals-only';
import { i01 } from './rules/i01-no-shift';
import { i02 } from './rules/i02-wrong-way';
import { i03 } from './rules/i03-enthusiasm-faded';
import { i04 } from './rules/i04-stale';
import { i05 } from './rules/i05-baseline-too-short';
import { i06 } from './rules/i06-leading-without-lagging';
import { i07 } from './rules/i07-moved-before-the-measure';
import { i08 } from './rules/i08-teams-diverge';
import { m01 } from './rules/m01-pull-below-habit';
import { m02 } from './rules/m02-money-only';
import { p01 } from './rules/p01-influential-resister';
import { p02 } from './rules/p02-influential-fence-sitter';
import { p03 } from './rules/p03-attention-on-the-uninfluential';
import { p04 } from './rules/p04-raters-disagree';
import { p05 } from './rules/p05-leaders-and-employees-differ';
import { s01 } from './rules/s01-training-into-headwind';
import { s02 } from './rules/s02-nothing-reinforces';
import { s03 } from './rules/s03-too-short-for-habit';
import { s04 } from './rules/s04-team-overload';
import { s05 } from './rules/s05-overdue';
import { s06 } from './rules/s06-session-in-blackout';
import { s07 } from './rules/s07-structure-on-unchanged-conditions';

/** Every rule of the audit, by id. */
export const RULES = [
  c01,
  c02,
  c03,
  c04,
  c05,
  g01,
  g02,
  g03,
  g04,
  g05,
  g06,
  g07,
  g08,
  g09,
  g10,
  g11,
  i01,
  i02,
  i03,
  i04,
  i05,
  i06,
  i07,
  i08,
  m01,
  m02,
  p01,
  p02,
  p03,
  p04,
  p05,
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
] as const;
