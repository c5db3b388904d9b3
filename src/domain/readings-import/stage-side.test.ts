import { expect, it } from 'vitest';
import { stageSide, type StageSide } from './stage-side';

const STAGES: Record<StageSide, string[]> = {
  won: [
    ...['Won', 'Closed Won', 'closed-won', 'Gewonnen', '7 - Gewonnen', 'Deal won', 'Zusage', 'Auftrag'],
    ...[
      'Auftrag erhalten',
      'Auftrag erteilt',
      'Beauftragt',
      'Win',
      '6. Abgeschlossen/gewonnen',
      'Won (100 %)',
    ],
  ],
  lost: [
    ...['Lost', 'Closed Lost', 'Verloren', 'Absage', 'Abgelehnt', 'Angebot abgelehnt', 'Auftrag verloren'],
    ...['Nicht gewonnen', 'Not won', 'Closed - Not Won', 'Lost - competitor won', 'No win', 'Kein Auftrag'],
    ...['Keine Zusage', 'Auftrag nicht erhalten', 'Lost - no budget', 'Verloren (kein Auftrag)'],
  ],
  neither: [
    ...[
      'Zusage ausstehend',
      'Auftragsklärung',
      'Auftrag in Klärung',
      'Auftrag offen',
      'Pending',
      'Win pending',
    ],
    ...['Noch nicht gewonnen', 'Not won yet', 'Offen', 'Angebot', 'Angebot versendet', 'In Verhandlung'],
    ...['Anbahnung', 'Prospecting', 'Engaging', 'Proposal sent', 'In progress', 'Freigabe ausstehend'],
  ],
  ask: [
    ...['Won back later', 'Wonderland pilot', 'Storniert', 'Kein Bedarf', 'Abgebrochen', 'Disqualifiziert'],
    ...['No decision', 'Not lost', 'Nicht verloren', 'Non-profit won', 'Auftraggeber', 'Auftrag storniert'],
    ...['Angebot zurückgezogen', 'Angebot unterschrieben', 'Verloren, Gründe offen', 'Absage ausstehend'],
    ...[
      'Nicht offen',
      'Closed',
      'Abgeschlossen',
      'Window',
      'Lossless',
      'Gewonnen, nicht verlängert',
      '',
      '4711',
    ],
  ],
};

it.each(Object.entries(STAGES).flatMap(([side, stages]) => stages.map((stage) => [stage, side] as const)))(
  '%s: %s',
  (stage, side) => {
    expect(stageSide(stage)).toBe(side);
    expect(stageSide(` ${stage.toUpperCase()} `)).toBe(side);
  },
);
