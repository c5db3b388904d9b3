import type { TFunction } from 'i18next';
import type { Topic } from './policy-groups';

/** Rules are called by their family, as everywhere. */
export const topicTitle = (t: TFunction<['policy', 'domain']>, topic: Topic): string =>
  topic === 'severity' || topic === 'weighing' ? t(`topic.${topic}.title`) : t(`domain:ruleFamily.${topic}`);
