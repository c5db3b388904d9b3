export const licences = {
  title: 'Licences',
  lead: 'Tragwerk contains work of other people. Each of these packages may be used and passed on under its own licence; open one to read its terms and whom to thank.',
};
