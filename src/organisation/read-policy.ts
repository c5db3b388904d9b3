import { readOverrides, toOverrides } from '@/domain/consistency/overrides';
import type { OwnPolicy } from './queries';

/** The thresholds of an organisation as they are stored. */
export interface StoredPolicy {
  version: number;
  overrides: unknown;
}

/** Whatever is stored, the engine gets a policy it can work with. */
export function readPolicy({ version, overrides }: StoredPolicy): OwnPolicy {
  const { own, errors } = readOverrides(overrides);
  return { version, own, overrides: toOverrides(own), errors };
}
