import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'

/** A Python to train with where the annotated pages are there too; else null, and the reason is printed. */
export function trainer(corpora: string): string | null {
  const python = findPython()
  if (!existsSync(corpora)) console.log(`skipped: no annotated pages in ${corpora}`)
  else if (python === null) console.log('skipped: no Python with xgboost (apt-get install python3-xgboost)')
  else return python
  return null
}

/** A Python that has xgboost (Debian: python3-xgboost), or null. */
function findPython(): string | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    try {
      execFileSync(python, ['-c', 'import xgboost, numpy'], {stdio: 'ignore'})
      return python
    } catch {}
  }
  return null
}
