type Shape = SVGPathElement | SVGRectElement | SVGLineElement | SVGCircleElement | SVGPolylineElement;

export const isShape = (node: Node): node is Shape =>
  node instanceof SVGPathElement ||
  node instanceof SVGRectElement ||
  node instanceof SVGLineElement ||
  node instanceof SVGCircleElement ||
  node instanceof SVGPolylineElement;

/** A shape of an SVG where the page shows it, with its fill and its line. */
export function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  const place = shape.getScreenCTM();
  if (!place) return;
  const style = getComputedStyle(shape);
  const outline = outlineOf(shape);
  context.save();
  context.transform(place.a, place.b, place.c, place.d, place.e, place.f);
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(outline);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = parseFloat(style.strokeWidth);
    context.lineCap = style.strokeLinecap as CanvasLineCap;
    context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
    context.setLineDash(
      style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(parseFloat),
    );
    context.stroke(outline);
  }
  context.restore();
}

function outlineOf(shape: Shape): Path2D {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '');
  const path = new Path2D();
  if (shape instanceof SVGRectElement)
    path.rect(valueOf(shape.x), valueOf(shape.y), valueOf(shape.width), valueOf(shape.height));
  else if (shape instanceof SVGCircleElement)
    path.arc(valueOf(shape.cx), valueOf(shape.cy), valueOf(shape.r), 0, 2 * Math.PI);
  else if (shape instanceof SVGLineElement) {
    path.moveTo(valueOf(shape.x1), valueOf(shape.y1));
    path.lineTo(valueOf(shape.x2), valueOf(shape.y2));
  } else for (const { x, y } of shape.points) path.lineTo(x, y);
  return path;
}

const valueOf = ({ baseVal }: SVGAnimatedLength): number => baseVal.value;
