import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgrammeText } from './file';
import { JsonSyntaxError, positionOf, walkJson } from './json-text';
import { FILE_MAX } from './limits';

function accepts(text: string): boolean {
  try {
    walkJson(text, 100, () => undefined);
    return true;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return false;
    throw error;
  }
}
function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('walkJson', () => {
  /** Valid JSON with a character put in, taken out or replaced. */
  const nearlyJson = fc
    .tuple(
      fc.oneof(
        fc.json({ maxDepth: 4 }),
        fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, 2)),
      ),
      fc.nat(),
      fc.nat(1),
      fc.oneof(
        fc.constantFrom('', ',', '"', '}', '[', '\\', '\n', '0', '-', '.', 'e', ' ', '\u00a0', 'null'),
        fc.string({ maxLength: 2 }),
      ),
    )
    .map(([json, at, drop, insert]) => {
      const i = at % (json.length + 1);
      return json.slice(0, i) + insert + json.slice(i + drop);
    });

  it('accepts exactly what JSON.parse accepts', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.json(), nearlyJson, nearlyJson, fc.string()),
        (text) => accepts(text) === parses(text),
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    '0',
    '-0',
    '1.5e-7',
    '""',
    '"\\u00e4\\n"',
    '"\u007f\u2028"',
    ' [ ] ',
    '{ }',
    '\t\r\n1 ',
    '[[1,{"a":null}],true]',
  ])('accepts %j', (text) => {
    expect(accepts(text)).toBe(true);
  });

  it('visits every value with its path, before what it contains', () => {
    const visited: string[] = [];
    walkJson('{"a":[1,{"b":"x"}],"a":2}', 9, (path, offset, repeated) => {
      visited.push(`${path.join('.')}@${offset}${repeated ? ' again' : ''}`);
    });
    expect(visited).toEqual(['@0', 'a@5', 'a.0@6', 'a.1@8', 'a.1.b@13', 'a@23 again']);
  });
});

describe('positionOf', () => {
  it.each([
    ['abc', 2, 1, 3],
    ['a\nb', 2, 2, 1],
    ['a\r\nbc', 4, 2, 2],
    ['a\rb', 2, 2, 1],
    ['\n\n', 2, 3, 1],
  ])('%j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionOf(text, offset)).toEqual({ line, column });
  });
});

describe('a text that is no JSON', () => {
  it.each([
    ['{\n  "format": "x",\n}', 'trailing_comma', 2, 16],
    ['{\n  "a": 1\n  "b": 2\n}', 'missing_comma', 3, 3],
    ['{"a" 1}', 'missing_colon', 1, 6],
    ['{a: 1}', 'unquoted_name', 1, 2],
    ["{'a': 1}", 'single_quotes', 1, 2],
    ['{\n// name\n}', 'comment', 2, 1],
    ['{"a": "two\nlines"}', 'line_break_in_text', 1, 11],
    ['{"a": "C:\\data"}', 'bad_escape', 1, 10],
    ['{"a": 01}', 'bad_number', 1, 7],
    ['{"a": 1,5}', 'unexpected_character', 1, 9],
    ['{"a": .5}', 'unexpected_character', 1, 7],
    ['{"a": NaN}', 'unexpected_character', 1, 7],
    ['{"a": [1, 2}', 'missing_comma', 1, 12],
    ['{"a": "x', 'unexpected_end', 1, 9],
    ['{"a": ', 'unexpected_end', 1, 7],
    ['{}\n{}', 'content_after_end', 2, 1],
  ])('%j: %s', (text, reason, line, column) => {
    expect(parseProgrammeText(text)).toMatchObject({
      ok: false,
      errors: [{ path: '', code: 'syntax', params: { reason, line, column }, line }],
    });
  });

  it.each(['', '  \n ', '\uFEFF'])('%j is an empty file', (text) => {
    expect(parseProgrammeText(text)).toMatchObject({ ok: false, errors: [{ code: 'empty_file' }] });
  });

  it('may not be nested without end', () => {
    const text = '['.repeat(100_000);
    expect(parseProgrammeText(text)).toMatchObject({ ok: false, errors: [{ code: 'too_deep' }] });
  });

  it('may not be endless', () => {
    expect(parseProgrammeText(' '.repeat(FILE_MAX + 1))).toMatchObject({
      ok: false,
      errors: [{ code: 'too_large' }],
    });
  });
});

describe('errors of a text', () => {
  it('stand on their lines, those about something missing on the line of its parent', () => {
    const text = `{
  "format": "tragwerk-programme/1",
  "programme": { "name": "P" },
  "goals": [
    { "key": "a" },
    {
      "title": "no key"
    },
    { "key": "a" }
  ],
  "goal": []
}`;
    expect(parseProgrammeText(text)).toMatchObject({
      ok: false,
      errors: [
        { path: 'goals[1].key', code: 'missing', line: 6 },
        { path: 'goals[2].key', code: 'duplicate_key', line: 9 },
        { path: 'goal', code: 'unknown_name', line: 11 },
      ],
    });
  });

  it('include names given twice, of which JSON.parse would keep the last', () => {
    const text = '{"format":"tragwerk-programme/1","programme":{"name":"P",\n"name":"Q"}}';
    expect(parseProgrammeText(text)).toMatchObject({
      ok: false,
      errors: [{ path: 'programme.name', code: 'repeated_name', line: 1 }],
    });
  });
});
