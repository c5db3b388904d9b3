import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { printNearestToLimit } from './limits';

const timed = (test: TestCase) => ({
  name: `${test.module.relativeModuleId} › ${test.fullName}`,
  took: test.diagnostic()?.duration ?? 0,
  limit: test.options.timeout ?? 0,
});

/** Prints which tests have come nearest to their limits. */
export default class NearestToLimit implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    printNearestToLimit(modules.flatMap((module) => [...module.children.allTests()].map(timed)));
  }
}
