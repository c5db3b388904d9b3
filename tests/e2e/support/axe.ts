import axe from 'axe-core';
import type { Page } from '@playwright/test';

interface AxeViolation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

const EVERYTHING = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
};

/** What is against WCAG 2.2 AA and good practice, as far as a machine can tell; one entry for each place. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  // Half a megabyte: sent to a page once, not for every width of it.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate((source) => window.eval(source) as unknown, `${axe.source}; undefined`);
  }
  const violations = await page.evaluate(async (options): Promise<AxeViolation[]> => {
    const { axe: checker } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: AxeViolation[] }> };
    };
    return (await checker.run({ ...options, resultTypes: ['violations'] })).violations;
  }, EVERYTHING);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}\n  ${node.html}\n  ${node.failureSummary ?? ''}`),
  );
}
