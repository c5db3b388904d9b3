/** What the command line says beside the report itself. */
export const cli = {
  usage: `Usage: npm run audit -- FILE [options]

Checks a programme file for contradictions between the strategy and the framework conditions.
FILE is a programme file (docs/programme-file.md), or - for standard input.

  --today YYYY-MM-DD    day the audit is made for; decides what is due (default: today)
  --lang de|en          language of the report (default: from LC_ALL, LC_MESSAGES or LANG, else en)
  --format text|json    report for people or for programs (default: text)
  --fail-on SEVERITY    exit code 1 when a finding is at least critical, high, medium or low;
                        accepted and dismissed ones do not count before their review date,
                        accepted ones as long as they weigh no more than they did then
  --policy FILE         own thresholds instead of the default ones (docs/policy.md)
  -h, --help            show this help

Exit codes: 0 done, 1 --fail-on reached, 2 bad input or options.
For JSON alone on standard output: npm run --silent audit -- FILE --format json`,
  seeHelp: 'See --help for what is possible.',
  problem: {
    noFile: 'No file was named.',
    severalFiles: 'Name one file, not several: {{files}}',
    unknownOption: 'Unknown option: {{option}}',
    needsValue: '{{option}} needs a value.',
    takesNoValue: '{{option}} takes no value.',
    badDate: '{{option}}: “{{value}}” is not a date such as 2026-06-01.',
    badChoice: '{{option}}: “{{value}}” is not one of {{choices}}.',
    notFound: 'There is no file {{file}}.',
    notAFile: '{{file}} is not a file.',
    notReadable: '{{file}} cannot be read ({{reason}}).',
    twiceStandardInput: 'The programme and the policy cannot both come from standard input.',
    notUtf8: '{{file}} is not UTF-8 text. Please save it with the encoding UTF-8.',
  },
  standardInput: 'Standard input',
  refused_one: '{{file}}: one error.',
  refused_other: '{{file}}: {{count}} errors.',
  cases_one: 'one case',
  cases_other: '{{count}} cases',
  reviewOn: 'review on {{date}}',
} as const;
