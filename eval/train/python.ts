import {execFileSync} from 'node:child_process'

/** A Python that has xgboost (Debian: python3-xgboost), or null. */
export function findPython(): string | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import xgboost, numpy'], {stdio: 'ignore'})
      return python
    } catch {}
  }
  return null
}
