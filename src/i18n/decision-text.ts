import type { DecisionState } from '@/domain/guidance/decision-state';
import { formatDate, formatNumber } from './format';
import type { Language } from './languages';
import { type AnyT, sayWith } from './say';

/**
 * Where a finding stands, in a few words; null while nobody has decided.
 * @param t i18next's `t` with the namespace `domain` loaded, in `language`
 */
export function decisionStateText(t: AnyT, state: DecisionState, language: Language): string | null {
  const say = sayWith(t);
  switch (state.kind) {
    case 'open':
      return null;
    case 'due':
      return say('domain:decisionBack.due', {
        status: say(`domain:decisionStatus.${state.decision.status}`),
        date: formatDate(language, state.since),
      });
    case 'worse':
      return say('domain:decisionBack.worse', {
        was: formatNumber(language, state.was),
        now: formatNumber(language, state.now),
      });
    case 'in_progress':
    case 'accepted':
    case 'dismissed':
      return say(`domain:decisionStatus.${state.kind}`);
  }
}
