/** Background and border of an element; all four sides alike. */
export function drawBox(context: CanvasRenderingContext2D, element: HTMLElement): void {
  const style = getComputedStyle(element);
  const line = parseFloat(style.borderTopWidth);
  const rounded = parseFloat(style.borderTopLeftRadius);
  const { left, top, width, height } = element.getBoundingClientRect();
  context.beginPath();
  context.roundRect(left + line / 2, top + line / 2, width - line, height - line, rounded);
  context.fillStyle = style.backgroundColor;
  context.fill();
  if (line === 0) return;
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = line;
  context.setLineDash([]);
  context.stroke();
}
