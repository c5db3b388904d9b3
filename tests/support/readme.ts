import { readFileSync } from 'node:fs';

/** The code blocks of one language below a heading of a page, up to the next heading of the same or a higher level. */
export function codeBlocks(file: string, heading: string, language: string): string[] {
  const page = readFileSync(file, 'utf8');
  const start = page.indexOf(`\n${heading}\n`);
  if (start === -1) throw new Error(`${file} has no "${heading}"`);
  const level = heading.indexOf(' ');
  const below = page.slice(start + heading.length + 2);
  const end = below.search(new RegExp(`^#{1,${level}} `, 'm'));
  const section = end === -1 ? below : below.slice(0, end);
  return [...section.matchAll(new RegExp(`^ *\`\`\`${language}\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, code]) => code ?? '',
  );
}

/** What a block of shell lines sets and runs, without its comments. */
export function shellSteps(block: string): { environment: Record<string, string>; commands: string[] } {
  const lines = block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean);
  const environment: Record<string, string> = {};
  const commands: string[] = [];
  for (const line of lines) {
    const [, name, value] = /^export (\w+)=(\S+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) environment[name] = value;
    else commands.push(line);
  }
  return { environment, commands };
}
