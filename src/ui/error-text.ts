import i18next, { type TFunction } from 'i18next';
import { toAppError } from '@/data/errors';
import type { common } from '@/i18n/en/common';

type ErrorText = keyof typeof common.error;

const hasText = (name: string): name is ErrorText => i18next.exists(`common:error.${name}`);

/** Says what went wrong and what to do, in the reader's language; never in the server's own words. */
export function errorText(t: TFunction<'common'>, error: unknown): string {
  const { kind, code } = toAppError(error);
  return t(`error.${code !== null && hasText(code) ? code : kind}`, { ns: 'common' });
}
