import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hostedLike, MIGRATING_ROLE, migrations } from '@/cli/types/migrated-database';
import { type Connection, connectPostgres } from '@tests/support/database';
import { type HostedProject, startHostedProject } from '@tests/support/hosted-project';
import { postgresPrograms } from '@tests/support/postgres-server';
import { codeBlocks, shellSteps } from '@tests/support/readme';

/**
 * The commands of the README, read out of the README and run with the CLI it names: against a database like that of a
 * new project, and against the part of the management API that they ask. Only signing in needs a person; a token in the
 * environment stands for it.
 */
const host = inject('postgresHost');
const [block = ''] = codeBlocks('README.md', '## Run it for real', 'sh');
const { environment, commands } = shellSteps(block);
const REF = 'abcdefghijklmnopqrst';
const ADDRESS = 'https://tragwerk.my-company.example';

let folder = '';
let project: HostedProject;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tragwerk-deploy-'));
  mkdirSync(join(folder, 'supabase'));
  for (const part of ['migrations', 'config.toml'])
    cpSync(join('supabase', part), join(folder, 'supabase', part), { recursive: true });
  project = await startHostedProject(REF);
});
afterAll(async () => {
  await project.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAM = join('node_modules', '@supabase', 'cli-linux-x64', 'bin', 'supabase');

/** Runs one command of the README in a copy of its folder; whatever it would ask is answered with yes. */
async function run(command: string): Promise<string> {
  const profile = join(folder, 'profile.json');
  const { url } = project;
  writeFileSync(
    profile,
    JSON.stringify({ name: 'here', api_url: url, dashboard_url: url, project_host: '127.0.0.1' }),
  );
  // What npx fetches, without npm around it: the program for the system that the tests run on.
  const [, , ...args] = command.split(' ');
  const { stdout, stderr } = await promisify(execFile)(PROGRAM, args, {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      SUPABASE_HOME: join(folder, '.supabase'),
      SUPABASE_WORKDIR: folder,
      SUPABASE_PROFILE: profile,
      SUPABASE_ACCESS_TOKEN: `sbp_${'0'.repeat(40)}`,
      SUPABASE_NO_KEYRING: '1',
      SUPABASE_NO_UPDATE_NOTIFIER: '1',
      SUPABASE_YES: '1',
      HTTP_PROXY: url,
      HTTPS_PROXY: url,
      NO_PROXY: '127.0.0.1,localhost',
      ...environment,
    },
  });
  return stdout + stderr;
}

/** The one command that begins so; the README has it exactly once. */
function step(beginning: string): string {
  const found = commands.filter((command) => command.startsWith(beginning));
  expect(found, beginning).toHaveLength(1);
  return found[0] ?? '';
}

describe('the steps of the README', () => {
  it('are these, run by the version of the CLI that they name', () => {
    expect(commands).toEqual([
      'npx supabase@3.1.0 login',
      'npx supabase@3.1.0 link --project-ref YOUR-PROJECT',
      'npx supabase@3.1.0 db push --remote',
      'npx supabase@3.1.0 config push',
    ]);
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    expect(optionalDependencies['@supabase/cli-linux-x64']).toBe('3.1.0');
  });

  it('link the project and switch on what signing up needs', async () => {
    const config = join(folder, 'supabase', 'config.toml');
    const settings = readFileSync(config, 'utf8');
    expect(settings.split('https://tragwerk.example')).toHaveLength(3);
    writeFileSync(config, settings.replaceAll('https://tragwerk.example', ADDRESS));
    expect(project.settings.auth['mailer_autoconfirm']).toBe(true);

    await run(step('npx supabase@3.1.0 link').replace('YOUR-PROJECT', REF));
    await run(step('npx supabase@3.1.0 config push'));

    expect(project.settings.auth).toMatchObject({
      mailer_autoconfirm: false,
      site_url: ADDRESS,
      uri_allow_list: `${ADDRESS}/new-password`,
      password_min_length: 10,
      disable_signup: false,
      external_anonymous_users_enabled: false,
    });
    expect(project.settings.api).toMatchObject({ db_schema: 'public', db_extra_search_path: 'public' });
    expect(project.elsewhere).toEqual([]);
  });

  it('name the two values of the build as the app reads them', () => {
    const build = codeBlocks('README.md', '## Run it for real', 'sh').at(-1) ?? '';
    const given = [...build.matchAll(/\b(VITE_\w+)=/g)].map(([, name]) => name).sort();
    const read = [...readFileSync('src/data/config.ts', 'utf8').matchAll(/\b(VITE_\w+)\b/g)].map(
      ([, name]) => name,
    );
    expect(given).toEqual([...new Set(read)].sort());
  });
});

describe.runIf(host !== null)('the migrations of the README, where PostgreSQL is installed', () => {
  const DATABASE = `deployed_${process.pid}`;
  let admin: Connection;
  let deployed: Connection;
  beforeAll(async () => {
    admin = await connectPostgres(host ?? '', 'postgres');
    await admin.exec(`create database ${DATABASE}`);
    deployed = await connectPostgres(host ?? '', DATABASE);
    // Roles belong to the server and are there already; the one that deploys has to sign in here.
    await deployed.exec(hostedLike().replaceAll(/^create role .*;$/gm, ''));
    await deployed.exec(`alter role ${MIGRATING_ROLE} login`);
  });
  afterAll(async () => {
    await deployed.close();
    await admin.exec(`alter role ${MIGRATING_ROLE} nologin`);
    await admin.exec(`drop database ${DATABASE} with (force)`);
    await admin.close();
  });

  const push = () => {
    const url = `postgresql://${MIGRATING_ROLE}@localhost:5432/${DATABASE}?host=${host ?? ''}`;
    return run(step('npx supabase@3.1.0 db push').replace('--remote', `--remote=${url}`));
  };
  /** Everything a database is made of, as statements: tables, functions, policies, grants, owners, default rights. */
  const schema = (database: string) =>
    execFileSync(
      join(postgresPrograms() ?? '', 'pg_dump'),
      ['-h', host ?? '', '-U', 'admin', '--schema-only', '-n', 'public', '-n', 'private', database],
      { encoding: 'utf8' },
    ).replaceAll(/^\\(un)?restrict .*$/gm, '');

  let made = '';
  it('are applied by a role without special powers, and make what ours make', async () => {
    const said = await push();
    for (const { name } of migrations()) expect(said).toContain(`Applying migration ${name}`);
    const [role] = await deployed.query(
      `select rolsuper, rolbypassrls from pg_roles where rolname = '${MIGRATING_ROLE}'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    expect(await deployed.query(`select 1 from supabase_migrations.schema_migrations`)).toHaveLength(
      migrations().length,
    );
    made = schema(DATABASE);
    expect(made.length).toBeGreaterThan(100_000);
    expect(made).toBe(schema('world'));
  });

  it('change nothing when they are pushed again', async () => {
    expect(await push()).not.toContain('Applying migration');
    expect(schema(DATABASE)).toBe(made);
    expect(project.elsewhere).toEqual([]);
  });
});
