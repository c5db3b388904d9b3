import * as bounds from '@/domain/programme/bounds';
import { FIRST_DATE, LAST_DATE } from '@/domain/programme/plausible-date';
import type { Measure, ProgrammeModel, Rating, Scale, Session } from '@/domain/programme/model';
import { valuesWithin } from './bound-values';

type Draw = <T>(bound: bounds.Bound) => T;

/** Draws the values of each bound in turn, so that a list of things has all of them. */
function drawer(): Draw {
  const drawn = new Map<bounds.Bound, number>();
  return <T>(bound: bounds.Bound) => {
    const at = drawn.get(bound) ?? 0;
    drawn.set(bound, at + 1);
    const values = valuesWithin(bound);
    return values[at % values.length] as T;
  };
}

/** A programme with the same things, whose every field is at one of the ends of what it may be. */
export function extremeProgramme(model: ProgrammeModel): ProgrammeModel {
  const draw = drawer();
  const named = () => draw<string>(bounds.NAME);
  const text = () => draw<string>(bounds.TEXT);
  const short = () => draw<string>(bounds.TITLE);
  const scale = () => draw<Scale>(bounds.SCALE);
  const rating = () => draw<Rating>(bounds.RATING);
  const whole = { startsOn: FIRST_DATE, endsOn: LAST_DATE };
  const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;
  const period = (index: number) =>
    at(
      [
        whole,
        { startsOn: FIRST_DATE, endsOn: FIRST_DATE },
        { startsOn: LAST_DATE, endsOn: LAST_DATE },
        { startsOn: '2026-11-01', endsOn: LAST_DATE },
      ],
      index,
    );
  const session = (each: Session, index: number): Session => ({
    ...each,
    ...at(
      [
        { startsAt: `${FIRST_DATE}T00:00`, endsAt: `${LAST_DATE}T23:59` },
        { startsAt: `${LAST_DATE}T23:58`, endsAt: `${LAST_DATE}T23:59` },
      ],
      index,
    ),
    timeZone: draw(bounds.TIME_ZONE_NAME),
    place: short(),
    trainer: short(),
    capacity: draw(bounds.SEATS),
    attendance: each.attendance.map(({ team }) => ({
      team,
      invited: 0,
      attended: bounds.PEOPLE.max,
      completed: bounds.PEOPLE.max,
    })),
  });
  const measure = (each: Measure, index: number): Measure => ({
    ...each,
    title: named(),
    ...(index % 5 === 4 ? { startsOn: null, endsOn: null } : period(index)),
    hoursPerHead: draw(bounds.HOURS),
    cost: draw(bounds.COST),
    owner: short(),
    effortDays: draw(bounds.HOURS),
    progress: draw(bounds.PROGRESS),
    objective: text(),
    provider: short(),
    ritual: { rule: draw(bounds.RULE), at: draw(bounds.TIME_OF_DAY), minutes: draw(bounds.MINUTES) },
    sessions: each.sessions.map(session),
    expected: each.expected.map((expected) => ({ ...expected, inUse: rating() })),
    evaluation:
      each.kind === 'training'
        ? {
            reaction: { mean: draw(bounds.MEAN), n: draw(bounds.ANSWERS) },
            learning: { before: 0, after: 100, n: draw(bounds.ANSWERS) },
            behaviour: each.evaluation?.behaviour ?? null,
            results: each.evaluation?.results ?? null,
          }
        : null,
  });
  return {
    ...model,
    programme: { ...model.programme, name: `Extreme ${'W'.repeat(290)}`, strategy: text(), ...whole },
    teams: model.teams.map((each) => ({ ...each, name: named(), headcount: draw(bounds.PEOPLE) })),
    blackouts: model.blackouts.map((each, index) => ({ ...each, title: named(), ...period(index) })),
    goals: model.goals.map((each) => ({ ...each, title: named() })),
    behaviours: model.behaviours.map((each) => ({
      ...each,
      title: named(),
      from: text(),
      to: text(),
      importance: scale(),
      habitStrength: scale(),
      effort: scale(),
    })),
    conditions: model.conditions.map((each, index) => ({
      ...each,
      category: index % 7 === 0 ? null : each.category,
      title: named(),
      espoused: text(),
      inUse: text(),
      strength: scale(),
      changeability: scale(),
    })),
    effects: model.effects.map((each, index) => ({
      ...each,
      espoused: index % 9 === 0 ? null : rating(),
      inUse: rating(),
      rationale: index < 5 ? text() : '',
      evidence: { kind: null, on: draw<string>(bounds.DATE), note: index < 5 ? text() : '' },
    })),
    measures: model.measures.map(measure),
    indicators: model.indicators.map((each, index) => ({
      ...each,
      title: named(),
      unit: short(),
      baselineUntil: index % 4 === 0 ? null : draw<string>(bounds.DATE),
      target: draw<number>(bounds.READING),
      observations: each.observations.map((reading, nth) => ({
        ...reading,
        period: nth === 0 ? FIRST_DATE : reading.period,
        value: draw<number>(bounds.READING),
        n: draw<number>(bounds.CASES),
      })),
    })),
    stakeholders: model.stakeholders.map((each) => ({ ...each, role: short() || 'x', influence: scale() })),
    decisions: model.decisions.map((each) => ({
      ...each,
      reason: text(),
      owner: short(),
      reviewOn: draw<string>(bounds.DATE),
      score: draw<number>(bounds.SHARE),
    })),
  };
}
