/**
 * `npm run audit -- FILE`: the findings of a programme file, without any server. Only here, at the edge, are the clock,
 * the environment and the file system read. Exit codes: 0 done, 1 --fail-on reached, 2 bad input or options.
 */
import { audit } from '@/domain/consistency/audit';
import { SEVERITIES, type Severity } from '@/domain/consistency/finding';
import { decisionStates, openFindings } from '@/domain/guidance/open-findings';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { policyOf } from '@/domain/consistency/overrides';
import { parsePolicyText } from '@/domain/consistency/policy-file';
import { parseProgrammeText } from '@/domain/programme/file';
import { fileErrorText, type FileErrorText } from '@/i18n/file-error-text';
import type { Language } from '@/i18n/languages';
import { policyErrorText } from '@/i18n/policy-error-text';
import { sayWith } from '@/i18n/say';
import { createTranslator } from '@/i18n/translate';
import { readInput } from './audit/input';
import { jsonReport } from './audit/json-report';
import { printable } from './audit/layout';
import { type AuditOptions, type Problem, parseCall, systemLanguage } from './audit/options';
import { textReport } from './audit/text-report';

const OK = 0;
const REACHED = 1;
const BAD_INPUT = 2;

/** Today where the command is typed, not in UTC. */
function localToday(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

type Parsed<T> = { ok: true; value: T } | { ok: false; texts: FileErrorText[] };

const print = (text: string): void => void process.stdout.write(`${printable(text)}\n`);
const complain = (text: string): void => void process.stderr.write(`${printable(text)}\n`);

function complainAbout({ code, values }: Problem, language: Language): number {
  const say = sayWith(createTranslator(language));
  complain(`${say(`cli:problem.${code}`, values)} ${say('cli:seeHelp')}`);
  return BAD_INPUT;
}

/** Reads a file and what is in it; null when it was complained about. */
async function load<T>(
  file: string,
  language: Language,
  parse: (text: string) => Parsed<T>,
): Promise<T | null> {
  const t = createTranslator(language);
  const name = file === '-' ? t('cli:standardInput') : file;
  const input = await readInput(file, name);
  if (!input.ok) {
    complainAbout(input.problem, language);
    return null;
  }
  const parsed = parse(input.text);
  if (parsed.ok) return parsed.value;
  complain(t('cli:refused', { file: name, count: parsed.texts.length }));
  for (const { place, line, message } of parsed.texts)
    complain(`  ${place}${line === '' ? '' : ` (${line})`}: ${message}`);
  return null;
}

async function run(options: AuditOptions, language: Language): Promise<number> {
  const { file, today, format, failOn } = options;
  const t = createTranslator(language);
  const model = await load(file, language, (text) => {
    const parsed = parseProgrammeText(text);
    if (parsed.ok) return { ok: true, value: parsed.model };
    return { ok: false, texts: parsed.errors.map((error) => fileErrorText(t, error, language)) };
  });
  const policy =
    options.policy === null
      ? DEFAULT_POLICY
      : await load(options.policy, language, (text) => {
          const parsed = parsePolicyText(text);
          if (parsed.ok) return { ok: true, value: policyOf(parsed.own) };
          return { ok: false, texts: parsed.errors.map((error) => policyErrorText(t, error, language)) };
        });
  if (model === null || policy === null) return BAD_INPUT;

  const result = audit(model, policy, today);
  const states = decisionStates(result.findings, model.decisions, today);
  const report = { result, states, model, policy, today, t, language };
  print(format === 'json' ? jsonReport(report) : textReport(report));
  const open = openFindings(result.findings, model.decisions, today);
  return open.some(({ severity }) => reaches(severity, failOn)) ? REACHED : OK;
}

function reaches(severity: Severity, mark: Severity | null): boolean {
  return mark !== null && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(mark);
}

async function main(): Promise<number> {
  const call = parseCall(process.argv.slice(2), {
    today: localToday(new Date()),
    language: systemLanguage(process.env),
  });
  if (call.kind === 'run') return run(call.options, call.language);
  if (call.kind === 'wrong') return complainAbout(call.problem, call.language);
  print(createTranslator(call.language)('cli:usage'));
  return OK;
}

// `npm run audit … | head` closes the pipe early: not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
