/** M rules: does the pull suffice, and what is it made of. */
export const motivation = {
  M01: {
    name: 'Pull below habit',
    principle:
      'Behaviour changes only when the new way promises a clearly stronger reward than the habit carries in itself (Roth 2007).',
    title: 'The pull towards “{{behaviour}}” is weaker than the habit',
    title_heldBack: 'The organisation holds “{{behaviour}}” back',
    detail:
      '{{forces}}; a net pull of {{net}} remains. Against an old habit of strength {{habitStrength}} of 5 that is not enough: the new way is {{behind}} behind. A habit carries its own reward, so “somewhat better” changes nothing; the new way has to pay off clearly.',
    detail_even:
      '{{forces}}; a net pull of {{net}} remains. An old habit of strength {{habitStrength}} of 5 balances it exactly. A habit carries its own reward, so “somewhat better” changes nothing; the new way has to pay off clearly.',
    detail_heldBack:
      '{{forces}}, on balance {{net}}. Even without any habit the new way would not pay off; with the habit of strength {{habitStrength}} of 5 it is {{behind}} behind. Here training and appeals work against the organisation itself.',
  },
  M02: {
    name: 'Money only',
    principle:
      'Material reward is soon taken for granted; what lasts is the recognition that goes with it (Deci, Koestner & Ryan 1999; Roth 2007).',
    title: 'Only money speaks for “{{behaviour}}”',
    detail_one:
      'What rewards “{{behaviour}}” (importance {{importance}} of 5) is one bonus or incentive, and it is purely material. It works briefly, is then taken for granted, and its absence is felt as a loss. Nothing in sight gives standing to those who act in the new way.',
    detail_other:
      'What rewards “{{behaviour}}” (importance {{importance}} of 5) are {{material}} bonuses and incentives, all of them purely material. They work briefly, are then taken for granted, and their absence is felt as a loss. Nothing in sight gives standing to those who act in the new way.',
  },
} as const;
