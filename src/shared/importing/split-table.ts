/** Splits a copied table into fields; the parser is loaded when somebody pastes for the first time. */
export async function splitTable(text: string): Promise<string[][]> {
  const { default: papaparse } = await import('papaparse');
  const { data } = papaparse.parse<string[]>(text, { delimiter: '\t' });
  // Every row ends with a line end, so that the last one seems to be followed by an empty one.
  return /[\r\n]$/.test(text) ? data.slice(0, -1) : data;
}
