import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/domain/consistency/finding';
import type { Selection } from '@/ui/hooks/use-selection';
import { ChangeMark } from './changes/change-mark';
import { useDeciding } from './decisions/deciding';
import { FindingMenu } from './decisions/finding-menu';
import type { ListedFinding } from './filter-findings';

/** What the page adds to the rows of the list: a box and a menu for who may decide, and what has changed. */
export function useRowParts(items: readonly ListedFinding[], selection: Selection) {
  const { t } = useTranslation('triage');
  const mayDecide = useDeciding() !== null;
  const byId = new Map(items.map((item) => [item.finding.id, item]));
  const withItem = (render: (item: ListedFinding) => ReactNode) => (finding: Finding) => {
    const item = byId.get(finding.id);
    return item ? render(item) : null;
  };
  const mark = withItem(({ change }) => (change ? <ChangeMark change={change} /> : null));
  if (!mayDecide) return { mark };
  return {
    mark,
    before: withItem(({ finding: { id }, title }) => (
      <Checkbox
        aria-label={t('select', { title })}
        checked={selection.has(id)}
        onChange={({ nativeEvent }) =>
          selection.toggle(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    )),
    after: withItem((item) => <FindingMenu item={item} />),
  };
}
