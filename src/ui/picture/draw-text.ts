/** A text where the browser has set it, word by word: that keeps its line breaks. */
export function drawText(context: CanvasRenderingContext2D, text: Text): void {
  const parent = text.parentElement;
  if (!parent) return;
  setType(context, parent);
  const range = document.createRange();
  for (const { index, 0: word } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top } = range.getBoundingClientRect();
    context.fillText(word, left, top + context.measureText(word).fontBoundingBoxAscent);
  }
}

/** The number of a list item, which is no part of its text. */
export function drawMarker(context: CanvasRenderingContext2D, item: HTMLLIElement): void {
  if (getComputedStyle(item).listStyleType !== 'decimal') return;
  const text = item.firstChild;
  if (!text) return;
  setType(context, item);
  const range = document.createRange();
  range.selectNodeContents(text);
  const [line] = range.getClientRects();
  if (!line) return;
  const number = `${[...(item.parentElement?.children ?? [])].indexOf(item) + 1}. `;
  const { width, fontBoundingBoxAscent } = context.measureText(number);
  context.fillText(number, line.left - width, line.top + fontBoundingBoxAscent);
}

function setType(context: CanvasRenderingContext2D, element: Element): void {
  const style = getComputedStyle(element);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = element instanceof SVGElement ? style.fill : style.color;
  context.textBaseline = 'alphabetic';
}
