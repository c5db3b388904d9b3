import { drawBox } from './draw-box';
import { drawShape, isShape } from './draw-shape';
import { drawMarker, drawText } from './draw-text';

/** For screens and slides that show more points than a page does. */
const SCALE = 2;

/**
 * What an element looks like, as a PNG. Drawn by ourselves from what the browser has laid out: the libraries for it put
 * styles into the page, which our content security policy forbids. Knows what our charts and their notes are made of:
 * boxes, borders, text, lists and the shapes of SVG.
 * @throws Error when the browser has no room for a picture of that size
 */
export async function pngOf(element: HTMLElement): Promise<Blob> {
  // A text drawn before its font is there would stay in another one.
  await document.fonts.ready;
  const { left, top, width, height } = element.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * SCALE);
  canvas.height = Math.ceil(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.setTransform(SCALE, 0, 0, SCALE, -left * SCALE, -top * SCALE);
  draw(context, element);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Parents before their children, as a browser paints what does not overlap. */
function draw(context: CanvasRenderingContext2D, node: Node): void {
  if (node instanceof Text) drawText(context, node);
  if (node instanceof HTMLElement) drawBox(context, node);
  if (node instanceof HTMLLIElement) drawMarker(context, node);
  if (isShape(node)) drawShape(context, node);
  for (const child of node.childNodes) if (!(child instanceof SVGDefsElement)) draw(context, child);
}
