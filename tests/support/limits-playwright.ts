import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { printNearestToLimit, type Timed } from './limits';

/** Prints the page every failed test has left, and which tests have come nearest to their limits. */
export default class NearestToLimit implements Reporter {
  readonly #tests: Timed[] = [];

  onTestEnd(test: TestCase, { duration, attachments, status }: TestResult): void {
    const [, , ...names] = test.titlePath();
    const name = names.join(' › ');
    this.#tests.push({ name, took: duration, limit: test.timeout });
    if (status === test.expectedStatus) return;
    const context = attachments.find((each) => each.name === 'error-context')?.path;
    if (context !== undefined) console.log(`${name} was left at\n${pageIn(readFileSync(context, 'utf8'))}`);
  }

  onEnd(): void {
    printNearestToLimit(this.#tests);
  }
}

/** The page as it was when a test failed: often only the printed text is kept to find out why. */
const pageIn = (context: string): string => /# Page snapshot([^#]*)/.exec(context)?.[1] ?? context;
