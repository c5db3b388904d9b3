import { audit } from '@/domain/consistency/audit';
import { SEVERITIES, type Severity } from '@/domain/consistency/score';
import { policyOf } from '@/domain/consistency/overrides';
import { DEFAULT_POLICY } from '@/domain/consistency/policy';
import { parsePolicyText } from '@/domain/consistency/policy-file';
import { decisionStates, openFindings } from '@/domain/guidance/open-findings';
import { parseProgrammeText } from '@/domain/programme/file';
import { fileErrorText, type FileErrorText } from '@/i18n/file-error-text';
import type { Language } from '@/i18n/languages';
import { policyErrorText } from '@/i18n/policy-error-text';
import { sayWith } from '@/i18n/say';
import { createTranslator } from '@/i18n/translate';
import { readInput } from './input';
import { jsonReport } from './json-report';
import { printable } from './layout';
import { type AuditOptions, type Problem, parseCall, systemLanguage } from './options';
import type { Surroundings } from './surroundings';
import { textReport } from './text-report';

const OK = 0;
const REACHED = 1;
const BAD_INPUT = 2;

/** Today where the command is typed, not in UTC. */
function localToday(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`;
}

type Parsed<T> = { ok: true; value: T } | { ok: false; texts: FileErrorText[] };

/** Says it in lines, and keeps what a file contains from steering the terminal. */
const say = (to: (text: string) => void, text: string): void => to(`${printable(text)}\n`);

function complainAbout({ code, values }: Problem, language: Language, { err }: Surroundings): number {
  const words = sayWith(createTranslator(language));
  say(err, `${words(`cli:problem.${code}`, values)} ${words('cli:seeHelp')}`);
  return BAD_INPUT;
}

/** Reads a file and what is in it; null when it was complained about. */
async function load<T>(
  file: string,
  language: Language,
  around: Surroundings,
  parse: (text: string) => Parsed<T>,
): Promise<T | null> {
  const t = createTranslator(language);
  const name = file === '-' ? t('cli:standardInput') : file;
  const input = await readInput(file, name, around);
  if (!input.ok) {
    complainAbout(input.problem, language, around);
    return null;
  }
  const parsed = parse(input.text);
  if (parsed.ok) return parsed.value;
  say(around.err, t('cli:refused', { file: name, count: parsed.texts.length }));
  for (const { place, line, message } of parsed.texts)
    say(around.err, `  ${place}${line === '' ? '' : ` (${line})`}: ${message}`);
  return null;
}

async function run(options: AuditOptions, language: Language, around: Surroundings): Promise<number> {
  const { file, today, format, failOn } = options;
  const t = createTranslator(language);
  const model = await load(file, language, around, (text) => {
    const parsed = parseProgrammeText(text);
    if (parsed.ok) return { ok: true, value: parsed.model };
    return { ok: false, texts: parsed.errors.map((error) => fileErrorText(t, error, language)) };
  });
  const policy =
    options.policy === null
      ? DEFAULT_POLICY
      : await load(options.policy, language, around, (text) => {
          const parsed = parsePolicyText(text);
          if (parsed.ok) return { ok: true, value: policyOf(parsed.own) };
          return { ok: false, texts: parsed.errors.map((error) => policyErrorText(t, error, language)) };
        });
  if (model === null || policy === null) return BAD_INPUT;

  const result = audit(model, policy, today);
  const states = decisionStates(result.findings, model.decisions, today);
  const report = { result, states, model, policy, today, t, language };
  say(around.out, format === 'json' ? jsonReport(report) : textReport(report));
  const open = openFindings(result.findings, model.decisions, today);
  return open.some(({ severity }) => reaches(severity, failOn)) ? REACHED : OK;
}

function reaches(severity: Severity, mark: Severity | null): boolean {
  return mark !== null && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(mark);
}

/** Runs the command; answers its exit code: 0 done, 1 --fail-on reached, 2 bad input or options. */
export async function runAudit(argv: readonly string[], around: Surroundings): Promise<number> {
  const call = parseCall([...argv], {
    today: localToday(around.now),
    language: systemLanguage(around.env),
  });
  if (call.kind === 'run') return run(call.options, call.language, around);
  if (call.kind === 'wrong') return complainAbout(call.problem, call.language, around);
  say(around.out, createTranslator(call.language)('cli:usage'));
  return OK;
}
