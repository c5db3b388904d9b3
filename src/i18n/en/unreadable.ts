/** Words for programmes that cannot be read: hardly any visit needs them. */
export const unreadable = {
  title: '“{{name}}” cannot be read',
  lead: 'This programme holds a value that no page can make sense of. Everything in it is still there, and nothing else is affected.',
  card: 'This programme cannot be read.',
  open: '{{name}}: see what cannot be read',
  heading: 'What cannot be read',
  fault: '“{{field}}” ({{kind}}): {{value}}',
  faultOf: '“{{field}}” of “{{title}}” ({{kind}}): {{value}}',
  otherwise: 'No single value is to blame; its parts do not fit together.',
  empty: 'Empty this field',
  remove: 'Remove this entry',
  mended: 'That has been mended.',
  noRight: 'An owner or a change manager can mend or delete it.',
  keep: 'Download as it is stored',
  removeText:
    'The programme disappears for everybody in the organisation, with everything in it. As it cannot be read, it cannot be brought back; download it first if you may need it. Teams stay.',
} as const;
