// The program that a gate tries: the one that NIEMYET names, which all.sh has built once for all of them, or one that is built here.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('../..', import.meta.url))

// programIn gives the path of the program, which lies in the folder when it has to be built.
export function programIn(folder) {
  if (process.env.NIEMYET) return path.resolve(home, process.env.NIEMYET)
  const binary = path.join(folder, process.platform === 'win32' ? 'niemyet.exe' : 'niemyet')
  execFileSync('go', ['build', '-o', binary, './generator'], { cwd: home, stdio: 'inherit' })
  return binary
}
