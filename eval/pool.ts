import {type ChildProcess, fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Parsed, Task} from './parse-page.js'

const workerFile = fileURLToPath(new URL('./worker.ts', import.meta.url))
const hangMs = 30_000

/** Parses every page in `lanes` child processes, a page at a time each; results come in the order of the tasks. `model` is a body model's file. */
export async function parseAll(tasks: readonly Task[], lanes: number, model?: string): Promise<Parsed[]> {
  const results: Parsed[] = new Array<Parsed>(tasks.length)
  let next = 0
  const lane = async (): Promise<void> => {
    let child: ChildProcess | undefined
    for (let at = next++; at < tasks.length; at = next++) {
      const task = tasks[at]
      if (!task) break
      if (!child?.connected) child = await start(model)
      results[at] = await ask(child, task)
    }
    child?.kill()
  }
  await Promise.all(Array.from({length: lanes}, lane))
  return results
}

/** A child that has loaded the library; throws where it cannot be loaded, lest every page count as crashed. */
function start(model: string | undefined): Promise<ChildProcess> {
  const child = fork(workerFile, model === undefined ? [] : [model], {execArgv: process.execArgv})
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error('The library does not load: see the error above.'))
    child.once('exit', onExit)
    child.once('message', () => {
      child.removeListener('exit', onExit)
      resolve(child)
    })
  })
}

/** One page's result; a child that hangs is killed, and one that dies is told from one that hangs. */
function ask(child: ChildProcess, task: Task): Promise<Parsed> {
  return new Promise((resolve) => {
    const lost = (error: string): void => finish({prediction: {id: task.truth.id, error}, problems: [error]})
    const onExit = (code: number | null, signal: string | null): void => lost(`crash: the process ended with ${signal ?? code}`)
    const finish = (parsed: Parsed): void => {
      clearTimeout(timer)
      child.removeListener('message', finish)
      child.removeListener('exit', onExit)
      resolve(parsed)
    }
    const timer = setTimeout(() => {
      lost(`hang: no article after ${hangMs / 1000} s`)
      child.disconnect()
      child.kill('SIGKILL')
    }, hangMs)
    child.on('message', finish)
    child.on('exit', onExit)
    child.send(task)
  })
}
