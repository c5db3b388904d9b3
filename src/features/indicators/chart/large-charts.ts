/** What draws the large chart of a team weighs more than the rest of its page, and is fetched by itself. */
export { ChartPicture } from './chart-picture';
export { ProcessChart } from './process-chart';
export { RangeBrush } from './range-brush';
