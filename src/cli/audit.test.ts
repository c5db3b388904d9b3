import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { VERDICTS } from '@/domain/indicators/verdict';
import { runCli } from '@tests/support/run-cli';
import { runAudit } from './audit/run';

const FIXTURES = join('tests', 'fixtures', 'programmes');
const fixture = (name: string): string => join(FIXTURES, `${name}.json`);
const read = (name: string): string => readFileSync(fixture(name), 'utf8');

/** The command in this process; what only a process of its own can show is shown at the end. */
async function auditWith(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
) {
  let stdout = '';
  let stderr = '';
  const code = await runAudit(args, {
    env,
    now: new Date('2026-11-24T12:00:00Z'),
    standardInput: () => Promise.resolve(Buffer.from(input)),
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
  });
  return { code, stdout, stderr };
}
const audit = (...args: string[]) => auditWith(args);

const expectedSchema = z.object({
  today: z.string(),
  findings: z.array(z.object({ id: z.string(), score: z.number() })),
  index: z.number().nullable(),
  coverage: z.number(),
});
const expectedOf = (name: string) => expectedSchema.parse(JSON.parse(read(`${name}.expected`)));

const words = z.string().regex(/\S/);
/** The JSON report, no key more and no key less. */
const reportSchema = z.strictObject({
  findings: z.array(
    z.strictObject({
      id: words,
      rule: z.string().regex(/^[CGSMIP]\d\d$/),
      severity: z.enum(['critical', 'high', 'medium', 'low']),
      score: z.number().min(0).max(100),
      state: z.enum(['open', 'in_progress', 'due', 'worse', 'accepted', 'dismissed']),
      decision: z
        .strictObject({
          status: z.enum(['accepted', 'dismissed', 'in_progress']),
          reason: z.string(),
          owner: z.string(),
          reviewOn: z.string().nullable(),
        })
        .nullable(),
      subjects: z.record(z.string(), words),
      title: words,
      detail: words,
      figures: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      remedies: z.array(z.strictObject({ id: words, title: words, how: words })).min(1),
    }),
  ),
  behaviours: z.array(
    z.strictObject({
      key: words,
      driving: z.number(),
      restraining: z.number(),
      balance: z.number().nullable(),
      margin: z.number().nullable(),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      key: z.string(),
      team: z.string(),
      verdict: z.enum(VERDICTS),
      centre: z.number().nullable(),
      lower: z.number().nullable(),
      upper: z.number().nullable(),
      signals: z.array(z.string()),
    }),
  ),
  index: z.number().nullable(),
  coverage: z.number(),
  notAssessable: z.array(
    z.strictObject({
      rule: words,
      id: words,
      subjects: z.record(z.string(), words),
      missing: words,
      detail: words,
    }),
  ),
});

describe('npm run audit', () => {
  test('--format json judges the readings of every team', async () => {
    const { stdout } = await audit(join('supabase', 'demo', 'programme.en.json'), '--format', 'json');
    const { indicators } = reportSchema.parse(JSON.parse(stdout));
    expect(indicators).toHaveLength(20);
    expect(new Set(indicators.map(({ verdict }) => verdict))).toEqual(new Set(VERDICTS));
    const faded = indicators.find(({ key, team }) => key === 'chancenpflege' && team === 'sued');
    expect(faded).toMatchObject({ verdict: 'faded' });
    expect(faded?.signals).toContain('2026-07-06');
    const short = indicators.find(({ verdict }) => verdict === 'not_assessable');
    expect(short).toMatchObject({
      key: 'konzepttermine',
      team: 'sued',
      centre: null,
      lower: null,
      signals: [],
    });
  });

  test.each(['kerr', 'overload'])('--format json of %s says what the fixture expects', async (name) => {
    const { today, ...expected } = expectedOf(name);
    const { code, stdout, stderr } = await audit(
      fixture(name),
      '--format',
      'json',
      '--today',
      today,
      '--lang',
      'en',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.findings.map(({ id, score }) => ({ id, score }))).toEqual(expected.findings);
    expect({ index: report.index, coverage: report.coverage }).toEqual({
      index: expected.index,
      coverage: expected.coverage,
    });
  });

  test.each(['en', 'de'])('prints a report that can be read in %s', async (language) => {
    const file = join('supabase', 'demo', `programme.${language}.json`);
    const { code, stdout, stderr } = await audit(file, '--today', '2026-11-24', '--lang', language);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.filter((line) => [...line].length > 90)).toEqual([]);
    expect(stdout).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object|\b(?:audit|cli|rules|domain):\w/);
    expect(stdout).toContain(language === 'de' ? '24.11.2026' : '24 Nov 2026');
    expect(stdout).toContain('C01/provision/bedarf');
    for (const heading of language === 'de'
      ? ['Was zuerst zu tun ist', 'Befunde nach Zielverhalten', 'Was sich nicht beurteilen ließ']
      : ['What to do first', 'Findings by target behaviour', 'What could not be assessed']) {
      expect(lines).toContain(heading);
    }
    expect(stdout).toContain(language === 'de' ? 'Gewicht 53,3' : 'score 53.3');
  });

  describe('the report for people', () => {
    const report = async (name: string) => {
      const args = ['--today', '2026-11-24', '--lang', 'de'];
      const [text, json] = await Promise.all([
        audit(fixture(name), ...args),
        audit(fixture(name), ...args, '--format', 'json'),
      ]);
      const { findings } = reportSchema.parse(JSON.parse(json.stdout));
      const [summary = '', rest = ''] = text.stdout.split('\nBefunde nach Zielverhalten\n');
      return { summary, rest, findings };
    };
    const count = (text: string, part: string) => text.split(part).length - 1;

    test('begins with what matters most, and says every finding once', async () => {
      const { summary, rest, findings } = await report('kerr');
      const open = findings.filter(({ state }) => state !== 'accepted');
      const of = (wanted: string) => open.filter(({ severity }) => severity === wanted).length;
      expect([open.length, of('critical'), of('high')].every((each) => each > 9)).toBe(true);
      expect(summary).toContain(
        `${open.length} Befunde: ${of('critical')} kritische, ${of('high')} mit hoher Schwere`,
      );
      const strongest = /\nDie 5 gewichtigsten Befunde\n(.*?)\n\n/s.exec(summary)?.[1] ?? '';
      for (const { id } of findings.slice(0, 5)) expect(strongest).toContain(`(${id}, kritisch, `);
      expect(summary).toContain(
        '\n1. Bewerten, was noch offen ist. Es fehlen 52 von 80 möglichen Bewertungen',
      );
      for (const { id } of findings) expect([id, count(rest, `${id}, `)]).toEqual([id, 1]);
    });

    test('puts the worst carried behaviour first, in the table and below it', async () => {
      const { summary, rest } = await report('kerr');
      const behind = [...summary.matchAll(/ −(\d+)\n/g)].map(([, points]) => Number(points));
      expect(behind).toHaveLength(8);
      expect(behind).toEqual(behind.toSorted((a, b) => b - a));
      expect(rest.indexOf('\nSpeak up early\n---')).toBeLessThan(rest.indexOf('\nWork as a team\n---'));
      const last = rest.slice(rest.indexOf('\nBetrifft kein einzelnes Zielverhalten\n---'));
      expect(last).toContain('P01/cfo');
    });

    test('condenses what a behaviour lacks, and speaks in sentences of all else', async () => {
      const { rest } = await report('kerr');
      const flat = rest.replaceAll(/\n +/g, ' ');
      expect(rest).toMatch(/\n- Was fehlt\n {2}\* Nichts trägt „Speak up early“ \(G02\/candour, kritisch, /);
      expect(flat).toContain('„Speak up early“ (Wichtigkeit 4 von 5) 4 Tage lang unterstützt.');
      expect(flat).toContain('Was helfen kann: Länger unterstützen;');
      expect(flat).not.toMatch(/Was zu tun ist|Warum gemeldet| \/ 5|Vorsprung −|mit 0 an/);
    });
  });

  test('numbers in a report are the same in both languages', async () => {
    const outputs = await Promise.all(
      ['de', 'en'].map((lang) =>
        audit(fixture('headwind'), '--format', 'json', '--today', '2026-06-01', '--lang', lang),
      ),
    );
    const [de, en] = outputs.map(({ stdout }) => reportSchema.parse(JSON.parse(stdout)));
    const numbers = (report: typeof de) =>
      report?.findings.map(({ id, score, figures }) => ({ id, score, figures }));
    expect(numbers(de)).toEqual(numbers(en));
    expect(de?.findings[0]?.title).not.toBe(en?.findings[0]?.title);
  });

  test('--fail-on makes a gate: 1 when reached, 0 when not', async () => {
    const gate = async (name: string, mark: string) => (await audit(fixture(name), '--fail-on', mark)).code;
    expect(await gate('kerr', 'critical')).toBe(1);
    expect(await gate('minimal', 'medium')).toBe(1);
    expect(await gate('minimal', 'high')).toBe(0);
    expect(
      await audit(fixture('consistent'), '--fail-on', 'low', '--today', expectedOf('consistent').today),
    ).toMatchObject({ code: 0 });
  });

  describe('what has been decided', () => {
    const decided = (decision: object) =>
      JSON.stringify({
        format: 'tragwerk-programme/1',
        programme: { name: 'P' },
        goals: [{ key: 'g' }],
        behaviours: [{ key: 'b', importance: 3 }],
        conditions: [{ key: 'c', strength: 5 }],
        effects: [{ condition: 'c', behaviour: 'b', inUse: -3, confidence: 'high' }],
        decisions: ['C01/c/b', 'G02/b', 'G01/g'].map((finding) => ({
          finding,
          reason: 'Known',
          ...decision,
        })),
      });
    const run = (decision: object, ...args: string[]) =>
      auditWith(['-', '--today', '2026-06-01', '--lang', 'en', ...args], {
        input: decided(decision),
      });
    const gate = async (decision: object) => (await run(decision, '--fail-on', 'critical')).code;

    test('does not fail a gate while it holds', async () => {
      expect(await gate({ status: 'accepted', reviewOn: '2026-06-02', score: 100 })).toBe(0);
      expect(await gate({ status: 'dismissed' })).toBe(0);
      expect(await gate({ status: 'in_progress', reviewOn: '2026-06-02' })).toBe(1);
      expect(await gate({ status: 'accepted', reviewOn: '2026-06-01', score: 100 })).toBe(1);
      expect(await gate({ status: 'accepted', reviewOn: '2026-06-02', score: 50 })).toBe(1);
    });

    test('is told apart in the report, and in the state of each finding', async () => {
      const accepted = { status: 'accepted', reviewOn: '2026-12-01', owner: 'The board', score: 100 };
      const { stdout } = await run(accepted);
      expect(stdout.replaceAll('\n', ' ')).toContain('3 more are accepted or dismissed and listed apart.');
      expect(stdout).not.toContain('\nCritical\n');
      expect(stdout).toMatch(/\nAccepted tensions\n-+\n/);
      expect(stdout).toMatch(/Accepted tension: Known \(The board, review on 1 Dec 2026\)/);
      const { stdout: json } = await run(accepted, '--format', 'json');
      const [first] = reportSchema.parse(JSON.parse(json)).findings;
      expect(first?.decision).toEqual({
        status: 'accepted',
        reason: 'Known',
        owner: 'The board',
        reviewOn: '2026-12-01',
      });
      const states = async (decision: object) =>
        reportSchema
          .parse(JSON.parse((await run(decision, '--format', 'json')).stdout))
          .findings.filter(({ id }) => id === 'C01/c/b')
          .map(({ state }) => state);
      expect(await states(accepted)).toEqual(['accepted']);
      expect(await states({ ...accepted, score: 50 })).toEqual(['worse']);
    });
  });
});

describe('--policy', () => {
  const strict = join('tests', 'fixtures', 'policies', 'strict.json');

  test('audits by own thresholds and says which they are', async () => {
    const { today } = expectedOf('kerr');
    const call = [fixture('kerr'), '--today', today, '--lang', 'en'];
    const [plain, own] = await Promise.all([
      audit(...call, '--format', 'json'),
      audit(...call, '--format', 'json', '--policy', strict),
    ]);
    const [before, after] = [plain, own].map(({ stdout }) => reportSchema.parse(JSON.parse(stdout)));
    const severityAt = (score: number) =>
      score >= 50 ? 'critical' : score >= 30 ? 'high' : score >= 15 ? 'medium' : 'low';
    for (const { score, severity } of after?.findings ?? []) expect(severity).toBe(severityAt(score));
    expect(after?.findings.map(({ severity }) => severity)).not.toEqual(
      before?.findings.map(({ severity }) => severity),
    );
    const { stdout } = await audit(...call, '--policy', strict);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'severity.critical 50; severity.high 30; S04.hoursPerWeek 2.5',
    );
  });

  test('refuses what makes no sense, every error at its place', async () => {
    const broken = join('tests', 'fixtures', 'policies', 'broken.json');
    const { code, stdout, stderr } = await audit(fixture('kerr'), '--policy', broken, '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toEqual([
      `${broken}: 3 errors.`,
      '  S04.hoursPerWek (line 3): “hoursPerWek” is not known here. Did you mean “hoursPerWeek”?',
      '  S03.weeks (line 4): Here 5 numbers are needed.',
      '  severity.critical (line 2): This must be more than “severity.high” (35).',
    ]);
  });
});

describe('bad input ends with 2, nothing on standard output, every error on standard error', () => {
  test.each(['several-errors', 'syntax-error', 'dangling-reference'])('%s', async (name) => {
    const { code, stdout, stderr } = await audit(fixture(`broken/${name}`), '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const errors = z.array(z.object({ path: z.string() })).parse(JSON.parse(read(`broken/${name}.expected`)));
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(errors.length + 1);
    errors.forEach(({ path }, i) => expect(lines[i + 1]).toContain(path === '' ? 'whole file' : path));
  });

  test('on standard input as well, in German where that is spoken', async () => {
    const { code, stdout, stderr } = await auditWith(['-'], {
      input: '{',
      env: { LANG: 'de_DE.UTF-8' },
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Standardeingabe: ein Fehler\.\n/);
  });

  test('text that is not UTF-8', async () => {
    const input = new Uint8Array([...Buffer.from('{"format":"'), 0xfc, ...Buffer.from('"}')]);
    const { code, stdout, stderr } = await auditWith(['-', '--lang', 'en'], { input });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('not UTF-8');
  });

  test.each([
    [['no-such-file.json'], 'There is no file no-such-file.json.'],
    [[FIXTURES], 'is not a file'],
    [[], 'No file was named.'],
    [['x.json', '--verbose'], 'Unknown option: --verbose'],
    [['x.json', '--today', '2026-02-30'], 'is not a date'],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await audit(...args, '--lang', 'en');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('what a file contains cannot steer the terminal', async () => {
    const input = JSON.stringify({ format: 'tragwerk-programme/1', '\u001b[2J': 1 });
    const { stderr } = await auditWith(['-'], { input });
    expect(stderr).not.toContain('\u001b');
  });
});

test('--help explains itself in the language of the system', async () => {
  const german = await auditWith(['--help'], { env: { LANG: 'de_DE.UTF-8' } });
  expect(german.code).toBe(0);
  expect(german.stdout).toMatch(/^Aufruf: npm run audit/);
  expect((await audit('-h')).stdout).toMatch(/^Usage: npm run audit/);
});

describe('in a process of its own', () => {
  test('reads standard input for -, with a byte order mark too', async () => {
    const { code, stdout } = await runCli('audit.ts', ['-', '--format', 'json'], {
      input: `\uFEFF${read('minimal')}`,
    });
    expect(code).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout)).index).toBeNull();
  });

  test('knows the day itself when none is named', async () => {
    const programme = {
      format: 'tragwerk-programme/1',
      programme: { name: 'P' },
      measures: [
        { key: 'past', endsOn: '2020-01-31' },
        { key: 'future', endsOn: '2199-12-31' },
      ],
    };
    const { stdout } = await runCli('audit.ts', ['-', '--format', 'json'], {
      input: JSON.stringify(programme),
    });
    const overdue = reportSchema.parse(JSON.parse(stdout)).findings.filter(({ rule }) => rule === 'S05');
    expect(overdue.map(({ id }) => id)).toEqual(['S05/past']);
  });

  test('ends with the code of the gate, in the language of the system', async () => {
    const { code, stdout } = await runCli('audit.ts', [fixture('kerr'), '--fail-on', 'critical'], {
      env: { LANG: 'de_DE.UTF-8' },
    });
    expect(code).toBe(1);
    // One of them is accepted.
    expect(stdout).toContain(`\n${expectedOf('kerr').findings.length - 1} Befunde: `);
  });
});
