// How long a gate waits for a page that is slow because the machine is busy. Only what never comes is a fault.

// patience is how many milliseconds anything may take that is not itself measured.
export const patience = 120000

// settled waits until the page in the tab stands still: its fonts are there, what moves for a while has moved, and two looks, two
// frames apart, see it of the same size. A gate that looks for motion leaves moving out. Not for a page whose clock a test holds.
export async function settled(tab, { moving = true } = {}) {
  await tab.evaluate(async ([patience, moving]) => {
    const pause = ms => new Promise(done => setTimeout(done, ms))
    const frame = () => Promise.race([new Promise(done => requestAnimationFrame(done)), pause(1000)]) // a tab that is not seen draws none
    const end = performance.now() + patience
    await Promise.race([document.fonts.ready, pause(patience)])
    const passing = document.getAnimations().filter(animation => Number.isFinite(animation.effect?.getComputedTiming().endTime))
    if (moving) await Promise.race([Promise.allSettled(passing.map(animation => animation.finished)), pause(5000)])
    const look = () => [document.fonts.status, document.images.length, ...['scrollWidth', 'scrollHeight', 'clientHeight'].map(side => document.documentElement[side])].join()
    for (let before = '', now = look(); now !== before && performance.now() < end; now = look()) {
      before = now
      await frame()
      await frame()
    }
  }, [patience, moving])
}

// until tries something until it is true, and tells whether it became so.
export async function until(test, limit = patience) {
  for (const end = Date.now() + limit; ; await new Promise(done => setTimeout(done, 100))) {
    if (await test()) return true
    if (Date.now() > end) return false
  }
}

// within gives what something comes to, or nothing where it does not come in time; what never comes keeps nobody waiting.
export const within = (answer, limit) => Promise.race([answer, new Promise(done => { setTimeout(done, limit).unref() })])
