import type { Page } from '@playwright/test';
import { adding as addingDe } from '@/i18n/de/adding';
import { behaviours as behavioursDe } from '@/i18n/de/behaviours';
import { blackouts as blackoutsDe } from '@/i18n/de/blackouts';
import { common as commonDe } from '@/i18n/de/common';
import { conditions as conditionsDe } from '@/i18n/de/conditions';
import { editing as editingDe } from '@/i18n/de/editing';
import { importing as importingDe } from '@/i18n/de/importing';
import { measure as measureDe } from '@/i18n/de/measure';
import { organisation as organisationDe } from '@/i18n/de/organisation';
import { programmes as programmesDe } from '@/i18n/de/programmes';
import { stakeholders as stakeholdersDe } from '@/i18n/de/stakeholders';
import { triage as triageDe } from '@/i18n/de/triage';
import { adding as addingEn } from '@/i18n/en/adding';
import { behaviours as behavioursEn } from '@/i18n/en/behaviours';
import { blackouts as blackoutsEn } from '@/i18n/en/blackouts';
import { common as commonEn } from '@/i18n/en/common';
import { conditions as conditionsEn } from '@/i18n/en/conditions';
import { editing as editingEn } from '@/i18n/en/editing';
import { importing as importingEn } from '@/i18n/en/importing';
import { measure as measureEn } from '@/i18n/en/measure';
import { organisation as organisationEn } from '@/i18n/en/organisation';
import { programmes as programmesEn } from '@/i18n/en/programmes';
import { stakeholders as stakeholdersEn } from '@/i18n/en/stakeholders';
import { triage as triageEn } from '@/i18n/en/triage';
import type { Language } from '@/i18n/languages';
import type { RunningBackend } from '../../support/backend';
import { foundOrganisation, must, newMember, newPerson, type Person } from '../../support/people';
import { DEMO_FILE, newWorkplace } from './arrange';
import { look, settle, walk } from './walk';

/** One page of the app in one of its states. */
export interface Stop {
  name: string;
  path: string;
  /** What one does there to see the state that is meant. */
  arrive?: (page: Page) => Promise<void>;
  /** Whether what one does there stays in sight on other pages, until the app is loaded anew. */
  leavesBehind?: true;
  /** What the browser rightly complains about there, at least once. */
  complaint?: RegExp;
}

/**
 * In which shoes the pages are visited: as an owner, as a reader, with an empty programme, with nothing yet, not signed
 * in. The longest tour comes first, so that no worker is left alone with it at the end.
 */
export const VISITORS = ['owner', 'viewer', 'founder', 'newcomer', 'nobody'] as const;
export type Visitor = (typeof VISITORS)[number];

/** The stops of one visitor. */
export interface Tour {
  /** Null: nobody is signed in. */
  person: Person | null;
  stops: Stop[];
}

/** Refers to a team it does not have. */
export const BROKEN_FILE = 'tests/fixtures/programmes/broken/dangling-reference.json';

const LABELS = {
  de: {
    adding: addingDe,
    behaviours: behavioursDe,
    blackouts: blackoutsDe,
    common: commonDe,
    conditions: conditionsDe,
    editing: editingDe,
    importing: importingDe,
    measure: measureDe,
    organisation: organisationDe,
    programmes: programmesDe,
    triage: triageDe,
    stakeholders: stakeholdersDe,
  },
  en: {
    adding: addingEn,
    behaviours: behavioursEn,
    blackouts: blackoutsEn,
    common: commonEn,
    conditions: conditionsEn,
    editing: editingEn,
    importing: importingEn,
    measure: measureEn,
    organisation: organisationEn,
    programmes: programmesEn,
    triage: triageEn,
    stakeholders: stakeholdersEn,
  },
};

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name, exact: true }).click();
};

const pressFor = (name: string, dialog: 'dialog' | 'menu') => async (page: Page) => {
  await press(name)(page);
  await page.getByRole(dialog).waitFor();
};

const askToDelete = (editing: { menu: string; removeShort: string }) => async (page: Page) => {
  await page
    .getByRole('button', { name: editing.menu.split(' ')[0] })
    .first()
    .click();
  await page.getByRole('menuitem', { name: editing.removeShort }).click();
  await page.getByRole('dialog').waitFor();
};

const submit = async (page: Page) => page.locator('main form button[type=submit]').click();

const choose = (file: string) => async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('main h2:focus').waitFor();
};

const CRM = 'tests/fixtures/crm';
/** The same rows in both languages: what stands on the page is then in one. */
const CRM_FILE = { de: `${CRM}/verkaufschancen_excel_de.csv`, en: `${CRM}/sales_pipeline.csv` };

/** Imports readings up to a step, counted from 0. Nobody has said yet which office is which team. */
const importUpTo = (language: Language, step: number) => async (page: Page) => {
  const file = page.locator('main input[type=file]');
  const to = (at: number) => page.locator('main ol a').nth(at).click();
  await file.setInputFiles(CRM_FILE[language]);
  await page.locator('main table').waitFor();
  if (step >= 2) {
    await to(2);
    await file.setInputFiles(`${CRM}/sales_teams.csv`);
    await page.locator('main table').waitFor();
  }
  await to(step);
  if (step >= 3) await page.locator('main :is(fieldset label, table)').first().waitFor();
};

/** A plan with a training that is known, one that is new, people, and what cannot be read. */
const PLAN = {
  de: [
    'Schlüssel;Training;Kosten;Teams;Termin beginnt;Termin endet;Teilnehmername',
    'vertraege;;31.500;;16.09.2026 09:00;16.09.2026 13:00;Anna Alt',
    ';Zuhören;8.000;;01.02.2027 09:00;01.02.2027 12:30;',
    ';Zuhören;viel;Mars;bald;;',
  ],
  en: [
    'Key,Training,Cost,Teams,Session starts,Session ends,Participant name',
    'vertraege,,31500,,2026-09-16 09:00,2026-09-16 13:00,Anna Alt',
    ',Listening,8000,,2027-02-01 09:00,2027-02-01 12:30,',
    ',Listening,much,Mars,soon,,',
  ],
};

/** Imports trainings up to a step, counted from 0. */
const planUpTo = (language: Language, step: number) => async (page: Page) => {
  await page.locator('main input[type=file]').setInputFiles({
    name: 'Plan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(PLAN[language].join('\r\n')),
  });
  await page.locator('main table').waitFor();
  await page.locator('main ol a').nth(step).click();
  if (step > 0) await page.locator('main fieldset label').first().waitFor();
};

const LOADED = '**/rpc/load_programmes';

/**
 * Loads the page anew, as if tables had taken what no reader can read. They take no such thing: no other way leads there.
 */
const beUnreadable = async (page: Page) => {
  await page.route(LOADED, async (route) => {
    const response = await route.fetch();
    const loaded = (await response.json()) as {
      programmes: { measures: { ends_on: string }[]; sessions: { starts_at: string }[] }[];
    };
    for (const { measures, sessions } of loaded.programmes) {
      for (const measure of measures.slice(0, 1)) measure.ends_on = '9999-12-31';
      for (const session of sessions.slice(0, 1)) session.starts_at = '9999-12-31 09:00:00';
    }
    await route.fulfill({ response, json: loaded });
  });
  await page.reload();
  await page.getByText('9999').first().waitFor();
  // Also whatever else has been asked for meanwhile is answered first.
  await page.unrouteAll({ behavior: 'wait' });
};

const UNREADABLE = /^console: UnreadableProgramme: the programme \S+ cannot be read/;

const search = (words: string) => async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
  await page.getByRole('dialog').getByRole('status').waitFor();
};

const showShortcuts = async (page: Page) => {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
};

const openDetails = async (page: Page) => {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
};

const prepared = new Map<string, Promise<Record<Visitor, Tour>>>();

/**
 * Every page of the app, with and without content, with its dialogs, errors and dead ends. What the tours need is
 * arranged once for each server.
 */
export function tours(
  backend: RunningBackend,
  language: Language,
  file = DEMO_FILE[language],
): Promise<Record<Visitor, Tour>> {
  const key = `${backend.url} ${language} ${file}`;
  const made = prepared.get(key) ?? prepare(backend, language, file);
  prepared.set(key, made);
  return made;
}

async function prepare(
  backend: RunningBackend,
  language: Language,
  file: string,
): Promise<Record<Visitor, Tour>> {
  const { owner, organisation, programme } = await newWorkplace(backend, file);
  const viewer = await newMember(backend, owner, organisation, 'viewer');
  const newcomer = await newPerson(backend, 'newcomer');
  const founder = await newPerson(backend, 'founder');
  const empty = await foundOrganisation(founder, 'Empty Ltd');
  const { id: blank } = must(
    await founder.client
      .from('programmes')
      .insert({ organisation_id: empty, name: 'Blank' })
      .select('id')
      .single(),
  );
  const [invitation] = must(
    await owner.client.rpc('create_invitation', {
      p_organisation_id: organisation,
      p_email: newcomer.email,
      p_role: 'hr',
    }),
  );
  const token = invitation?.token ?? '';
  const label = LABELS[language];
  const inside = (path: string) => `${programme}/${path}`;
  const blankPath = `/o/${empty}/p/${blank}`;

  return {
    nobody: {
      person: null,
      stops: [
        { name: 'sign in', path: '/sign-in' },
        { name: 'sign in, nothing filled in', path: '/sign-in', arrive: submit },
        { name: 'sign up', path: '/sign-up' },
        { name: 'sign up, nothing filled in', path: '/sign-up', arrive: submit },
        { name: 'forgotten password', path: '/forgot-password' },
        {
          name: 'link on its way',
          path: '/forgot-password',
          arrive: async (page) => {
            await page.locator('input[type=email]').fill('nobody@people.example');
            await submit(page);
            await page.locator('main form').waitFor({ state: 'detached' });
          },
        },
        { name: 'recovery link expired', path: '/new-password#error=access_denied&error_code=otp_expired' },
        { name: 'no invitation', path: '/invitation' },
        { name: 'invitation unknown', path: `/invitation#token=${'A'.repeat(40)}` },
        { name: 'invitation', path: `/invitation#token=${token}` },
        { name: 'licences', path: '/licences' },
        { name: 'no such page', path: '/nowhere' },
      ],
    },
    newcomer: {
      person: newcomer,
      stops: [
        { name: 'new organisation', path: '/new-organisation' },
        { name: 'new organisation, nothing filled in', path: '/new-organisation', arrive: submit },
        { name: 'invitation to accept', path: `/invitation#token=${token}` },
        { name: 'new password', path: '/new-password' },
        { name: 'account', path: '/account' },
        { name: 'account, nothing filled in', path: '/account', arrive: submit },
        { name: 'no such organisation', path: `/o/${organisation}/programmes` },
      ],
    },
    founder: {
      person: founder,
      stops: [
        { name: 'blank programme', path: `/o/${empty}/programmes` },
        { name: 'account with an organisation of its own', path: '/account', arrive: submit },
        { name: 'no blackout periods', path: `/o/${empty}/blackouts` },
        { name: 'overview, blank', path: blankPath },
        { name: 'findings, blank', path: `${blankPath}/findings` },
        { name: 'conditions, blank', path: `${blankPath}/conditions` },
        { name: 'behaviours, blank', path: `${blankPath}/behaviours` },
        { name: 'stakeholders, blank', path: `${blankPath}/stakeholders` },
        { name: 'measures, blank', path: `${blankPath}/measures` },
        { name: 'import of trainings, blank', path: `${blankPath}/import-trainings` },
        { name: 'indicators, blank', path: `${blankPath}/indicators` },
        { name: 'matrix, blank', path: `${blankPath}/matrix` },
        { name: 'plan, blank', path: `${blankPath}/plan` },
        { name: 'guide, blank', path: `${blankPath}/guide` },
        { name: 'guide, questions', path: `${blankPath}/guide?step=conditions`, arrive: openDetails },
        { name: 'guide, nothing to rate', path: `${blankPath}/guide?step=ratings` },
      ],
    },
    viewer: {
      person: viewer,
      stops: [
        { name: 'import of readings', path: inside('indicators/chancenpflege/import') },
        { name: 'programmes, to read', path: `/o/${organisation}/programmes` },
        { name: 'import, not allowed', path: `/o/${organisation}/import` },
        { name: 'policy, to read', path: `/o/${organisation}/policy` },
        { name: 'members, to read', path: `/o/${organisation}/members`, arrive: openDetails },
        { name: 'blackout periods, to read', path: `/o/${organisation}/blackouts` },
        { name: 'public holidays, to read', path: `/o/${organisation}/holidays` },
        { name: 'findings, to read', path: inside('findings') },
        {
          name: 'finding with a decision, to read',
          path: inside('finding/C05/gebietsschutz/entscheider/tandem'),
        },
        { name: 'condition, to read', path: inside('conditions/provision') },
        { name: 'behaviour, to read', path: inside('behaviours/bedarf') },
        { name: 'stakeholders, not for this role', path: inside('stakeholders') },
        { name: 'measures, to read', path: inside('measures') },
        { name: 'import of trainings, not allowed', path: inside('import-trainings') },
        { name: 'training, to read', path: inside('measures/vertraege') },
        { name: 'indicators, to read', path: inside('indicators') },
        { name: 'readings, to read', path: inside('indicators/bogenquote/readings') },
        { name: 'matrix, to read', path: inside('matrix') },
        { name: 'plan, to read', path: inside('plan?selected=vertraege') },
        { name: 'guide, not allowed', path: inside('guide') },
        {
          name: 'programme that cannot be read, to read',
          path: programme,
          arrive: beUnreadable,
          leavesBehind: true,
          complaint: UNREADABLE,
        },
      ],
    },
    owner: {
      person: owner,
      stops: [
        { name: 'account of an only owner', path: '/account' },
        { name: 'programmes', path: `/o/${organisation}/programmes` },
        {
          name: 'menu of a programme',
          path: `/o/${organisation}/programmes`,
          arrive: async (page) => {
            await page.locator('main button[aria-haspopup=menu]').click();
            await page.getByRole('menu').waitFor();
          },
        },
        {
          name: 'new programme',
          path: `/o/${organisation}/programmes`,
          arrive: pressFor(label.programmes.create, 'dialog'),
        },
        {
          name: 'account and display',
          path: `/o/${organisation}/programmes`,
          arrive: pressFor(label.common.account.menu, 'menu'),
        },
        { name: 'import', path: `/o/${organisation}/import`, arrive: openDetails },
        {
          name: 'import with errors',
          path: `/o/${organisation}/import`,
          arrive: choose(BROKEN_FILE),
        },
        { name: 'import with preview', path: `/o/${organisation}/import`, arrive: choose(file) },
        { name: 'members', path: `/o/${organisation}/members`, arrive: openDetails },
        {
          name: 'invite somebody',
          path: `/o/${organisation}/members`,
          arrive: pressFor(label.organisation.members.invite, 'dialog'),
        },
        {
          name: 'delete the organisation',
          path: `/o/${organisation}/members`,
          arrive: pressFor(label.organisation.settings.delete, 'dialog'),
        },
        { name: 'policy', path: `/o/${organisation}/policy` },
        {
          name: 'policy, being changed',
          path: `/o/${organisation}/policy`,
          arrive: async (page) => {
            await page.locator('input[name="severity.critical"]').fill('50');
            await page.locator('input[name="C01.effectAtMost"]').fill('-2');
            await openDetails(page);
          },
        },
        {
          name: 'policy, contradicting itself',
          path: `/o/${organisation}/policy`,
          arrive: async (page) => {
            await page.locator('input[name="severity.critical"]').fill('20');
            await page.locator('input[name="habitWeight"]').fill('much');
            await page.keyboard.press('Tab');
          },
        },
        { name: 'overview', path: programme },
        { name: 'palette', path: programme, arrive: search('') },
        { name: 'palette with results', path: programme, arrive: search('provision') },
        { name: 'palette, nothing found', path: `/o/${organisation}/members`, arrive: search('zzzz') },
        {
          name: 'keyboard shortcuts',
          path: inside('conditions/provision'),
          arrive: showShortcuts,
        },
        { name: 'keyboard shortcuts of the matrix', path: inside('matrix'), arrive: showShortcuts },
        { name: 'findings', path: inside('findings'), arrive: openDetails },
        {
          name: 'findings in groups',
          path: inside('findings?group=condition&severity=critical&decided=true'),
        },
        { name: 'findings that have been accepted', path: inside('findings?state=accepted') },
        { name: 'findings that have changed, none', path: inside('findings?changed=1') },
        {
          name: 'findings ticked, menu open',
          path: inside('findings'),
          arrive: async (page) => {
            await page.locator('[data-finding] input[type=checkbox]').first().click();
            await page.locator('[data-finding] button[aria-haspopup=menu]').first().click();
            await page.getByRole('menu').waitFor();
          },
        },
        {
          name: 'accepting a finding, nothing filled in',
          path: inside('finding/C01/provision/bedarf'),
          arrive: async (page) => {
            await press(label.triage.action.accepted)(page);
            await page.locator('[role=dialog] button[type=submit]').click();
          },
        },
        { name: 'findings, none left by the filters', path: inside('findings?search=zzzz') },
        { name: 'finding about a rating', path: inside('finding/C01/provision/bedarf') },
        { name: 'finding about a gap', path: inside('finding/G01/pharma') },
        { name: 'finding with a decision', path: inside('finding/C05/gebietsschutz/entscheider/tandem') },
        { name: 'finding that is gone', path: inside('finding/C01/provision/tandem') },
        { name: 'no such finding', path: inside('finding/C01/nothing/here') },
        { name: 'conditions', path: inside('conditions') },
        { name: 'conditions, none left by the filters', path: inside('conditions?search=zzzz') },
        { name: 'condition', path: inside('conditions/provision') },
        {
          name: 'condition, rating changed',
          path: inside('conditions/provision'),
          arrive: async (page) => {
            await page.getByRole('radio', { name: /^\+1/ }).first().click();
            await page.getByText(label.common.saved, { exact: true }).waitFor();
          },
          leavesBehind: true,
        },
        {
          name: 'condition, asked whether to delete it',
          path: inside('conditions/provision'),
          arrive: askToDelete(label.editing),
        },
        { name: 'no such condition', path: inside('conditions/zzzz') },
        { name: 'goals', path: inside('goals') },
        {
          name: 'goals, a list pasted',
          path: inside('goals'),
          arrive: async (page) => {
            await page.getByRole('button', { name: label.editing.quick.paste }).click();
            await page
              .getByRole('dialog')
              .getByRole('textbox')
              .fill(`A\n${'x'.repeat(301)}`);
          },
        },
        {
          name: 'conditions, some selected',
          path: inside('conditions'),
          arrive: async (page) => {
            await page.getByRole('checkbox').nth(1).click();
          },
        },
        { name: 'teams', path: `/o/${organisation}/teams` },
        {
          name: 'public holidays',
          path: `/o/${organisation}/holidays`,
          arrive: async (page) => {
            await page.getByRole('combobox').first().selectOption('DE');
            await page.locator('main section').first().locator('select').nth(1).selectOption('DE-BY');
            await page.getByRole('table').last().waitFor();
          },
          leavesBehind: true,
        },
        {
          name: 'blackout periods, a new one with nothing filled in',
          path: `/o/${organisation}/blackouts?past=true`,
          arrive: async (page) => {
            await press(label.blackouts.add)(page);
            await submit(page);
          },
        },
        {
          name: 'quarter ends',
          path: `/o/${organisation}/blackouts`,
          arrive: pressFor(label.blackouts.quarters.open, 'dialog'),
        },
        { name: 'behaviours', path: inside('behaviours') },
        { name: 'behaviours, none left by the filters', path: inside('behaviours?search=zzzz') },
        { name: 'behaviour', path: inside('behaviours/bedarf') },
        {
          name: 'behaviour, other ratings tried',
          path: inside('behaviours/bedarf'),
          arrive: async (page) => {
            await openDetails(page);
            for (const slider of await page.getByRole('slider').all()) await slider.press('2');
            // What one points at says why; that covers what lies below.
            await page.mouse.move(0, 0);
          },
        },
        {
          name: 'behaviour, asked whether to delete it',
          path: inside('behaviours/bedarf'),
          arrive: askToDelete(label.editing),
        },
        { name: 'no such behaviour', path: inside('behaviours/zzzz') },
        { name: 'measures', path: inside('measures') },
        { name: 'measures, none left by the filters', path: inside('measures?search=zzzz') },
        { name: 'measures on the board', path: inside('measures?view=board') },
        { name: 'measures by month', path: inside('measures?view=calendar&day=2026-09-30') },
        { name: 'measures by week', path: inside('measures?view=calendar&span=week&day=2026-09-30') },
        { name: 'who is trained', path: inside('measures?view=coverage') },
        {
          name: 'a new measure',
          path: inside('measures'),
          arrive: pressFor(label.adding.measure.add, 'dialog'),
        },
        { name: 'training', path: inside('measures/vertraege'), arrive: openDetails },
        { name: 'measure', path: inside('measures/montagneu') },
        {
          name: 'a new session',
          path: inside('measures/vertraege'),
          arrive: pressFor(label.measure.sessions.add, 'dialog'),
        },
        { name: 'no such measure', path: inside('measures/zzzz') },
        ...(['file', 'columns', 'preview'] as const).map((step, at) => ({
          name: `import of trainings, ${step}`,
          path: inside('import-trainings'),
          arrive: planUpTo(language, at),
        })),
        { name: 'indicators', path: inside('indicators') },
        {
          name: 'a new indicator',
          path: inside('indicators'),
          arrive: pressFor(label.adding.indicator.add, 'dialog'),
        },
        { name: 'indicator', path: inside('indicators/chancenpflege?team=sued'), arrive: openDetails },
        { name: 'readings', path: inside('indicators/bogenquote/readings') },
        {
          name: 'readings pushed from a CRM, with a new token',
          path: inside('push-readings'),
          arrive: async (page) => {
            await page.locator('main section button').first().click();
            await page.locator('main input[readonly]').waitFor();
          },
        },
        { name: 'no such indicator', path: inside('indicators/zzzz') },
        {
          name: 'import of readings, no table',
          path: inside('indicators/chancenpflege/import'),
          arrive: async (page) => {
            await page.locator('main input[type=file]').setInputFiles({
              name: 'Angebot',
              mimeType: 'application/pdf',
              buffer: Buffer.from('%PDF-1.7'),
            });
            await page.getByRole('alert').waitFor();
          },
        },
        ...['file', 'columns', 'teams', 'measure', 'preview'].map((step, at) => ({
          name: `import of readings, ${step}`,
          path: inside('indicators/chancenpflege/import'),
          arrive: importUpTo(language, at),
        })),
        {
          name: 'import of readings, not ready',
          path: inside('indicators/chancenpflege/import'),
          arrive: async (page: Page) => {
            await importUpTo(language, 1)(page);
            await page.locator('main ol a').nth(4).click();
          },
        },
        { name: 'stakeholders', path: inside('stakeholders'), arrive: openDetails },
        { name: 'stakeholder', path: inside('stakeholders?selected=leitungsued') },
        {
          name: 'new stakeholder, nothing filled in',
          path: inside('stakeholders'),
          arrive: async (page) => {
            await press(label.stakeholders.add)(page);
            await submit(page);
          },
        },
        { name: 'matrix', path: inside('matrix'), arrive: openDetails },
        {
          name: 'matrix, cells selected and refused',
          path: inside('matrix?view=gap&group=none&zoom=compact'),
          arrive: async (page) => {
            await page.getByRole('gridcell').first().click();
            await page.keyboard.press('Control+a');
            await page.keyboard.press('1');
            await page.getByRole('alert').waitFor();
          },
        },
        { name: 'matrix, large', path: inside('matrix?view=espoused&zoom=large&category=leadership') },
        { name: 'matrix, none left by the filters', path: inside('matrix?search=zzzz') },
        { name: 'plan', path: inside('plan?selected=freigabe'), arrive: openDetails },
        {
          name: 'plan, a training on the move',
          path: inside('plan?zoom=week&group=team&kind=training'),
          arrive: async (page) => {
            await page.locator('[data-measure]').first().focus();
            await page.keyboard.press('PageDown');
            await page.locator('[data-moving]').first().waitFor();
          },
        },
        { name: 'guide, goals', path: inside('guide?step=goals') },
        { name: 'guide, behaviours', path: inside('guide?step=behaviours') },
        { name: 'guide, conditions', path: inside('guide?step=conditions'), arrive: openDetails },
        { name: 'guide, ratings', path: inside('guide?step=ratings') },
        {
          name: 'no such programme',
          path: `/o/${organisation}/p/00000000-0000-4000-8000-000000000000`,
        },
        { name: 'no such page inside', path: `/o/${organisation}/nowhere` },
        {
          name: 'programmes, one that cannot be read',
          path: `/o/${organisation}/programmes`,
          arrive: beUnreadable,
          leavesBehind: true,
        },
        {
          name: 'programme that cannot be read',
          path: inside('goals'),
          arrive: beUnreadable,
          leavesBehind: true,
          complaint: UNREADABLE,
        },
        {
          name: 'delete a programme that cannot be read',
          path: programme,
          arrive: async (page) => {
            await beUnreadable(page);
            await pressFor(label.programmes.menu.delete, 'dialog')(page);
          },
          leavesBehind: true,
          complaint: UNREADABLE,
        },
      ],
    },
  };
}

/** Goes to a stop by loading it anew, and waits until everything that is to come is there. */
export async function visit(page: Page, stop: Stop): Promise<void> {
  // An address that differs from the one before in its fragment alone would not load anything. Where it does, one goes
  // there directly: from an empty page the browser would start another process, which has to compile the app anew.
  if (stop.path.includes('#')) await page.goto('about:blank');
  await page.goto(stop.path);
  await arrive(page, stop);
}

/** Goes to a stop as a link within the app does: nothing is loaded twice. */
export async function walkTo(page: Page, stop: Stop): Promise<void> {
  await walk(page, stop.path);
  await arrive(page, stop);
}

/**
 * Goes where nothing is shared with any stop, so that what has been done to a page is gone even if the same one is next;
 * answers what is still in sight.
 */
export async function leave(page: Page): Promise<string[]> {
  await look(page, '/nowhere');
  return page
    .locator('[role=dialog], [role=menu], [role=region], [role=alert], [data-tone]')
    .evaluateAll((left) => left.map((each) => each.textContent ?? ''));
}

async function arrive(page: Page, stop: Stop): Promise<void> {
  await settle(page);
  if (!stop.arrive) return;
  await stop.arrive(page);
  await settle(page);
}
