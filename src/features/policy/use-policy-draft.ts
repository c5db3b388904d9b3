import { useMemo, useState } from 'react';
import { CHOICE_NAMES, type ChoiceName } from '@/domain/consistency/choices';
import {
  orderErrors,
  thresholdError,
  withoutDefaults,
  type OwnThresholds,
  type PolicyError,
} from '@/domain/consistency/overrides';
import { DEFAULT_POLICY, type Policy } from '@/domain/consistency/policy';
import { THRESHOLD_PATHS, thresholdIn, type ThresholdPath } from '@/domain/consistency/thresholds';
import { useLanguage } from '@/i18n/use-language';
import type { OrganisationPolicy } from '@/organisation/policy';
import { thresholdFigure } from '@/i18n/threshold-text';
import { parseDecimal } from '@/ui/forms/decimal';

type Choices = Pick<Policy, ChoiceName>;

/** What was typed and chosen, and what it was typed on. */
interface Draft {
  from: OrganisationPolicy;
  /** The version that saving will overwrite: that of `from`, until somebody has been told of a newer one. */
  version: number | null;
  typed: Partial<Record<ThresholdPath, string>>;
  chosen: Partial<Choices>;
}

/** What is wrong with a field; texts in src/i18n, namespace `policy`. */
export type ThresholdError = Pick<PolicyError, 'params'> & { code: PolicyError['code'] | 'not_a_number' };

/** Somebody's changes to the policy, before they are saved: only what was touched, the rest follows what is saved. */
export interface PolicyDraft {
  /** What stands in a field. */
  text: (path: ThresholdPath) => string;
  /** The value of a field, where it makes sense, else the saved one. */
  value: (path: ThresholdPath) => number;
  change: (path: ThresholdPath, text: string) => void;
  reset: (paths: readonly ThresholdPath[]) => void;
  /** The option of a choice that holds. */
  option: <Name extends ChoiceName>(name: Name) => Policy[Name];
  choose: (choices: Partial<Choices>) => void;
  /** What somebody else has chosen meanwhile, where one has chosen oneself. */
  otherOption: <Name extends ChoiceName>(name: Name) => Policy[Name] | null;
  discard: () => void;
  errors: ReadonlyMap<ThresholdPath, ThresholdError>;
  /** What somebody else has saved in a field that was typed in meanwhile. */
  other: (path: ThresholdPath) => number | null;
  own: OwnThresholds;
  version: number | null;
  /** After a conflict was told: the next attempt overwrites knowingly. */
  moveOn: (version: number | null) => void;
  unsaved: boolean;
}

export function usePolicyDraft(saved: OrganisationPolicy): PolicyDraft {
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft | null>(null);
  const typed = draft?.typed ?? {};
  const savedValue = (path: ThresholdPath) => thresholdIn(saved.policy, path);

  const { errors, values, own } = useMemo(() => check(draft, saved.own), [draft, saved.own]);
  const option = <Name extends ChoiceName>(name: Name): Policy[Name] => values[name] ?? DEFAULT_POLICY[name];
  const differs =
    THRESHOLD_PATHS.some(
      (path) => (values[path] ?? thresholdIn(DEFAULT_POLICY, path)) !== savedValue(path),
    ) || CHOICE_NAMES.some((name) => option(name) !== saved.policy[name]);

  const put = ({ typed: texts, chosen }: Partial<Pick<Draft, 'typed' | 'chosen'>>) =>
    setDraft((before) => ({
      from: before?.from ?? saved,
      version: before ? before.version : saved.version,
      typed: { ...before?.typed, ...texts },
      chosen: { ...before?.chosen, ...chosen },
    }));
  const type = (texts: Draft['typed']) => put({ typed: texts });

  return {
    text: (path) => typed[path] ?? thresholdFigure(language, savedValue(path)),
    value: (path) => values[path] ?? thresholdIn(DEFAULT_POLICY, path),
    change: (path, text) => type({ [path]: text }),
    reset: (paths) =>
      type(
        Object.fromEntries(
          paths.map((path) => [path, thresholdFigure(language, thresholdIn(DEFAULT_POLICY, path))]),
        ),
      ),
    option,
    choose: (chosen) => put({ chosen }),
    otherOption: (name) => {
      const now = saved.policy[name];
      const touched = draft?.chosen[name] !== undefined && draft.chosen[name] !== now;
      return touched && draft.from.policy[name] !== now ? now : null;
    },
    discard: () => setDraft(null),
    errors,
    other: (path) => {
      const mine = typed[path];
      if (draft === null || mine === undefined || parseDecimal(mine) === savedValue(path)) return null;
      return thresholdIn(draft.from.policy, path) === savedValue(path) ? null : savedValue(path);
    },
    own,
    version: draft ? draft.version : saved.version,
    moveOn: (version) => setDraft((before) => before && { ...before, version }),
    unsaved: differs || errors.size > 0,
  };
}

/** Everything that was touched as values, and what is wrong with it; what is wrong by itself counts as not typed. */
function check(draft: Draft | null, own: OwnThresholds) {
  const errors = new Map<ThresholdPath, ThresholdError>();
  const values = { ...own, ...draft?.chosen };
  for (const path of THRESHOLD_PATHS) {
    const text = draft?.typed[path];
    if (text === undefined) continue;
    const value = parseDecimal(text);
    const wrong: ThresholdError | null =
      value === null ? { code: 'not_a_number', params: {} } : thresholdError(path, value);
    if (wrong) errors.set(path, wrong);
    else if (value !== null) values[path] = value;
  }
  for (const error of orderErrors(values)) if (!errors.has(error.path)) errors.set(error.path, error);
  return { errors, values, own: withoutDefaults(values) };
}
