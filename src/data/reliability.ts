/**
 * How often values of a confidence are right, by field: pairs of the confidence as decided and the share right, rising. Written by
 * `npm run calibrate -- --write` from the tuning part of fundus, htmldate, postlight, readability, trafilatura, wcxb.
 */
export const reliability: Readonly<Record<string, readonly (readonly [confidence: number, share: number])[]>> = {
  headline: [[0.25, 0.364], [0.652, 0.364], [0.669, 0.391], [0.76, 0.391], [0.762, 0.674], [0.84, 0.674], [0.841, 0.773], [0.849, 0.773], [0.85, 0.779], [0.886, 0.779], [0.887, 0.941], [0.927, 0.941]],
  dek: [[0.646, 0.955], [0.891, 0.955], [0.909, 0.962], [1, 0.962]],
  byline: [[0.24, 0.647], [0.336, 0.647], [0.5, 0.816], [0.638, 0.816], [0.668, 0.829], [0.759, 0.829], [0.78, 0.839], [0.85, 0.839], [0.897, 0.909], [0.93, 0.909], [0.935, 0.955], [0.967, 0.955], [0.976, 0.964]],
  published: [[0.21, 0.75], [0.69, 0.75], [0.722, 0.847], [0.86, 0.847], [0.874, 0.968], [0.995, 0.968], [0.997, 0.978]]
}
