/** The measures of the pages of a PDF on the screen. A scale is how many pixels of CSS a point has. */

/** The scale in which a page is as large as printed: CSS has 96 pixels an inch, print 72 points. */
export const AS_PRINTED = 96 / 72;
export const LEAST_SCALE = AS_PRINTED / 4;
export const MOST_SCALE = AS_PRINTED * 5;
/** A page that fits the width grows no larger than this, however wide the window is. */
const MOST_FITTING = AS_PRINTED * 2;
/** How much nearer a step leads: two of them make half as large again. */
const STEP = Math.sqrt(1.5);
/** How many pixels one canvas may have: browsers draw nothing on too large ones, and pages in view must fit in memory together. */
const MOST_PIXELS = 16 * 1024 * 1024;

const between = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most);

/** A scale that is allowed. */
export const scaleWithin = (scale: number): number => between(LEAST_SCALE, scale, MOST_SCALE);

/** The scale in which a page of so many points fits a width in pixels. */
export const fittingScale = (room: number, pageWidth: number): number => between(LEAST_SCALE, room / pageWidth, MOST_FITTING);

/** The scale one step nearer (1) or farther (-1). Steps stop at the size as printed on their way. */
export function steppedScale(scale: number, direction: 1 | -1): number {
  const next = scale * STEP ** direction, passes = Math.min(scale, next) < AS_PRINTED * 0.99 && Math.max(scale, next) > AS_PRINTED * 1.01;
  return scaleWithin(passes ? AS_PRINTED : next);
}

/** How many pixels of a canvas a pixel of CSS has on a screen of a density; fewer where the canvas would grow too large. */
export const canvasRatio = (width: number, height: number, density: number): number => Math.min(density, Math.sqrt(MOST_PIXELS / (width * height)));

/** The page that people mean by what they type, counted from 0; null where it is none of so many. */
export function pageTyped(typed: string, count: number): number | null {
  const number = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= count ? number - 1 : null;
}
