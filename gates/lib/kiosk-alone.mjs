// The kiosk of a built site, alone: what it needs from outside is not there.
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

// kioskAlone copies the kiosk, the folder itself or the one in it, into a folder of ours, below "kiosk"; without one that is a fault.
export function kioskAlone(folder, report) {
  const source = existsSync(path.join(folder, 'danh-sach.js')) ? folder : path.join(folder, 'kiosk')
  if (!existsSync(path.join(source, 'index.html'))) {
    report.fault('.', 'no-kiosk', 'the folder holds no kiosk')
    return undefined
  }
  const own = mkdtempSync(path.join(os.tmpdir(), 'niemyet-kiosk-'))
  cpSync(source, path.join(own, 'kiosk'), { recursive: true })
  return own
}
