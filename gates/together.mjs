// Gates that look at pages in a browser, over one folder: each page is opened once for all of them. node gates/together.mjs FOLDER fit axe print
import { looks as axe } from './axe.mjs'
import { looks as fit } from './fit.mjs'
import { runTogether } from './lib/gate.mjs'
import { openFor } from './lib/openings.mjs'
import { looks as print } from './print.mjs'

await runTogether('together', { fit, axe, print }, (folder, gates) => openFor(gates, folder))
