/** Every word of the search occurs somewhere in the text, in any order, whatever the case. */
export function containsWords(text: string, search: string): boolean {
  const lower = text.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
}
