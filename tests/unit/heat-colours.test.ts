import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * The colours of the audit matrix, read from the style sheets that paint it. How people with red-green blindness see them
 * is computed after Machado, Oliveira and Fernandes (2009), severity 1; differences are distances in OKLab.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const TOKENS = readFileSync('src/app/theme/tokens.css', 'utf8');
const CELLS = readFileSync('src/features/matrix/matrix-grid.module.css', 'utf8');

const SIGHTS = {
  trichromacy: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const satisfies Record<string, Matrix>;

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const found = (text: string, pattern: RegExp, what: string): string => {
  const value = pattern.exec(text)?.[1];
  if (value === undefined) throw new Error(`${what} is not where it was`);
  return value.trim();
};

/** The hexadecimal colour a value comes to in a scheme. */
function resolve(value: string, scheme: Scheme): string {
  const [, light, dark] = /^light-dark\((.*), ([^,]*)\)$/.exec(value) ?? [];
  if (light !== undefined && dark !== undefined) return resolve(scheme === 'light' ? light : dark, scheme);
  const [, token] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (token === undefined) return value.length === 4 ? value.replace(/[^#]/g, '$&$&') : value;
  return resolve(found(TOKENS, new RegExp(`${token}: ([^;]+);`), token), scheme);
}

function coloursOf(step: number, scheme: Scheme) {
  const rule =
    step === 0
      ? found(CELLS, /\n\.cell \{([^}]*)\}/, 'the cell')
      : found(CELLS, new RegExp(`data-step='${step}'\\] \\{([^}]*)\\}`), `step ${step}`);
  const ink = /[\n ]color: ([^;]+);/.exec(rule)?.[1] ?? 'var(--tw-ink)';
  return {
    background: resolve(found(rule, /background: ([^;]+);/, 'background'), scheme),
    ink: resolve(ink, scheme),
  };
}

const apply = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Linear red, green and blue, 0 to 1, of #rrggbb. */
function linear(hex: string): Triple {
  const channel = (at: number) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** OKLab (Ottosson 2020) of a colour as somebody sees it. */
function seen(hex: string, sight: Matrix): Triple {
  const [red, green, blue] = apply(sight, linear(hex));
  const cones = apply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [Math.max(0, red), Math.max(0, green), Math.max(0, blue)],
  );
  return apply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

/** Twice what is just noticeable side by side. */
const TOLD_APART = 0.04;
const distance = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each(SCHEMES)('the heat map in the %s scheme', (scheme) => {
  it.each([-3, -2, -1, 0, 1, 2, 3])('is read at step %d', (step) => {
    const { background, ink } = coloursOf(step, scheme);
    expect(contrast(background, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SIGHTS))('tells pull and carry apart with %s', (_, sight) => {
    for (const step of [1, 2, 3]) {
      const pull = seen(coloursOf(-step, scheme).background, sight);
      const carry = seen(coloursOf(step, scheme).background, sight);
      expect(distance(pull, carry), `step ${step}`).toBeGreaterThan(TOLD_APART);
    }
  });
});
