import axe from 'axe-core';
import type { Page } from '@playwright/test';

interface AxeViolation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What is looked for: everything, or what comes of colours and sizes alone. */
export type Search = 'all' | 'looks';

const SEARCHES: Readonly<Record<Search, object>> = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  looks: {
    type: 'rule',
    values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  },
};

/** What is against WCAG 2.2 AA and good practice, as far as a machine can tell; one entry for each place. */
export async function accessibilityViolations(page: Page, search: Search = 'all'): Promise<string[]> {
  // Half a megabyte: sent to a page once, not for every width of it.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate((source) => window.eval(source) as unknown, `${axe.source}; undefined`);
  }
  const violations = await page.evaluate(async (runOnly): Promise<AxeViolation[]> => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeViolation[] }> };
    };
    return (await checker.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, SEARCHES[search]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
}
