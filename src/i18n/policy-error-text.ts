import { POLICY_ERROR_CODES, type PolicyError, type PolicyErrorCode } from '@/domain/consistency/overrides';
import type { PolicyFileError } from '@/domain/consistency/policy-file';
import { fileErrorText, type FileErrorText } from './file-error-text';
import { formatNumber } from './format';
import type { Language } from './languages';
import { type AnyT, sayWith } from './say';

/**
 * Says what is wrong with a threshold.
 * @param t i18next's `t` with the namespace `policy` loaded, in `language`
 * @param other how the threshold beside it is called, where there is one
 */
export function thresholdErrorText(
  t: AnyT,
  { code, params }: Pick<PolicyError, 'params'> & { code: string },
  language: Language,
  other = '',
): string {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(params))
    if (typeof value === 'number') values[name] = formatNumber(language, value, 2).replace('-', '−');
  const context = params.equal === 'yes' ? 'equal' : params.step === 1 ? 'whole' : undefined;
  return sayWith(t)(`policy:thresholdErrors.${code}`, { ...values, other, context });
}

const isOwn = (code: PolicyError['code']): code is PolicyErrorCode =>
  POLICY_ERROR_CODES.some((own) => own === code);

/** Puts an error of a policy file into words; the namespaces `policy` and `file` are loaded. */
export function policyErrorText(t: AnyT, error: PolicyFileError, language: Language): FileErrorText {
  const { code } = error;
  if (!isOwn(code)) return fileErrorText(t, { ...error, code }, language);
  // The place is said in the same words, whatever is wrong there.
  const { place, line } = fileErrorText(t, { ...error, code: 'wrong_type' }, language);
  return { place, line, message: thresholdErrorText(t, error, language, String(error.params.other ?? '')) };
}
