import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const node = { environment: 'node', pool: 'forks' } as const;

const LONGEST_FIRST = ['backend', 'database', 'journeys', 'app', 'component'];

/** Nobody shall be left alone with a long file at the end, also where no earlier run has told which are long. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => {
      const at = LONGEST_FIRST.indexOf(project.name);
      return at === -1 ? LONGEST_FIRST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

/** One project per kind of test; `npx vitest run --project unit` runs one of them. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    // Tests of the server mostly wait for it: two at a time also where there are no more cores than that.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // Limits end what hangs and nothing else: also on a slow machine, no test comes near them.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './tests/support/limits-vitest.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...node,
          // Nothing here keeps anything: the modules are read once.
          isolate: false,
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          include: ['src/**/*.test.tsx'],
          exclude: ['**/*.app.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          // The whole app: who is signed in and what is on its way is kept as long as its page is, so each has its own.
          name: 'app',
          environment: 'jsdom',
          isolate: false,
          include: ['src/**/*.app.test.tsx'],
          setupFiles: ['tests/support/own-modules.ts', 'tests/support/component-setup.ts'],
        },
      },
      { extends: true, test: { name: 'size', ...node, include: ['tests/size/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'database',
          ...node,
          // Each file has its own copy of the database; the engine of PGlite is compiled once.
          isolate: false,
          include: ['tests/db/**/*.test.ts'],
          globalSetup: ['tests/support/database-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'backend',
          ...node,
          // Nothing here keeps anything: what it talks to is in processes of its own.
          isolate: false,
          include: ['tests/backend/**/*.test.ts'],
          globalSetup: ['tests/support/backend-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          ...node,
          include: ['tests/journeys/**/*.test.ts'],
          setupFiles: ['tests/support/journeys-setup.ts'],
          globalSetup: ['tests/support/backend-setup.ts'],
        },
      },
    ],
  },
});
