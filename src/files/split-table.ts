/** Splits a copied table into fields; how is loaded when somebody pastes for the first time. */
export async function splitTable(text: string): Promise<string[][]> {
  const { splitPasted } = await import('@/domain/tables/split-pasted');
  return splitPasted(text);
}
