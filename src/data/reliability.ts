/**
 * How often values of a confidence are right, by field: pairs of the confidence as decided and the share right, rising. Written by
 * `npm run calibrate -- --write` from the tuning part of fundus, htmldate, postlight, readability, trafilatura, wcxb.
 */
export const reliability: Readonly<Record<string, readonly (readonly [confidence: number, share: number])[]>> = {
  headline: [[0.25, 0.364], [0.652, 0.364], [0.669, 0.409], [0.76, 0.409], [0.762, 0.659], [0.84, 0.659], [0.841, 0.773], [0.849, 0.773], [0.85, 0.779], [0.886, 0.779], [0.887, 0.941], [0.927, 0.941]],
  dek: [[0.646, 0.955], [0.891, 0.955], [0.909, 0.962], [1, 0.962]],
  byline: [[0.24, 0.66], [0.336, 0.66], [0.5, 0.838], [0.85, 0.838], [0.897, 0.905], [0.95, 0.905], [0.967, 0.959], [0.976, 0.97]],
  published: [[0.21, 0.783], [0.595, 0.783], [0.646, 0.784], [0.722, 0.784], [0.747, 0.846], [0.86, 0.846], [0.874, 0.96], [0.95, 0.96], [0.957, 0.966], [0.995, 0.966], [0.997, 0.978]]
}
