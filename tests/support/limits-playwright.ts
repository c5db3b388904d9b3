import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { printNearestToLimit, type Timed } from './limits';

/** Prints which tests have come nearest to their limits. */
export default class NearestToLimit implements Reporter {
  readonly #tests: Timed[] = [];

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    const [, , ...names] = test.titlePath();
    this.#tests.push({ name: names.join(' › '), took: duration, limit: test.timeout });
  }

  onEnd(): void {
    printNearestToLimit(this.#tests);
  }
}
