/** Text for the terminal: what people have typed must not move its cursor, colour it or ring its bell. */
export const printable = (text: string): string =>
  // Everything of Unicode's category "control" but the line break, and what turns the direction of writing around.
  text.replaceAll(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu, '�');
