/**
 * How often values of a confidence are right, by field: pairs of the confidence as decided and the share right, rising. Written by
 * `npm run calibrate -- --write` from the tuning part of fundus, htmldate, postlight, readability, trafilatura, wcxb.
 */
export const reliability: Readonly<Record<string, readonly (readonly [confidence: number, share: number])[]>> = {
  headline: [[0.49, 0.364], [0.73, 0.391], [0.796, 0.674], [0.847, 0.773], [0.867, 0.779], [0.91, 0.941]],
  dek: [[0.811, 0.955], [0.988, 0.962]],
  byline: [[0.322, 0.623], [0.618, 0.813], [0.758, 0.824], [0.841, 0.831], [0.925, 0.93], [0.967, 0.938], [0.976, 0.964]],
  published: [[0.592, 0.745], [0.809, 0.839], [0.968, 0.968], [0.997, 0.978]]
}
