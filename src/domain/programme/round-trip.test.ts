import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aProgrammeModel } from '@tests/support/arbitraries';
import { parseProgramme, parseProgrammeText, serialiseProgramme } from './file';

describe('a programme file', () => {
  it('gives back the model that was written', () => {
    fc.assert(
      fc.property(aProgrammeModel(), (model) => {
        expect(parseProgrammeText(serialiseProgramme(model))).toEqual({ ok: true, model });
      }),
      { numRuns: 300 },
    );
  });

  it('is written the same way again after it has been read', () => {
    fc.assert(
      fc.property(aProgrammeModel(), (model) => {
        const text = serialiseProgramme(model);
        const parsed = parseProgrammeText(text);
        return parsed.ok && serialiseProgramme(parsed.model) === text;
      }),
    );
  });

  it('is read alike with a byte order mark, in one line, and as parsed JSON', () => {
    fc.assert(
      fc.property(aProgrammeModel(), (model) => {
        const document: unknown = JSON.parse(serialiseProgramme(model));
        const expected = { ok: true, model };
        expect(parseProgramme(document)).toEqual(expected);
        expect(parseProgrammeText(`\uFEFF${JSON.stringify(document)}`)).toEqual(expected);
      }),
    );
  });

  it('does not lean on what it was given: changing the input later leaves the model alone', () => {
    const input = {
      format: 'tragwerk-programme/1',
      programme: { name: 'P' },
      teams: [{ key: 'south' }],
      behaviours: [{ key: 'ask', teams: ['south'] }],
    };
    const parsed = parseProgramme(input);
    input.behaviours[0]?.teams.push('north');
    expect(parsed.ok && parsed.model.behaviours[0]?.teams).toEqual(['south']);
  });

  it('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (input) => {
        const parsed = parseProgramme(input);
        return parsed.ok || parsed.errors.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever text it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().chain((json) => fc.nat(json.length).map((n) => json.slice(0, n))),
        ),
        (text) => {
          const parsed = parseProgrammeText(text);
          return !parsed.ok && parsed.errors.length > 0;
        },
      ),
      { numRuns: 500 },
    );
  });
});
