// The kiosk's own keyboard, as a finger uses it.

// answers are the results of what stands in the box now: while a text is looked for, those of the text before are still shown.
export const answers = '.seek__list:not([aria-busy]) .seek__hit'

// typeWith taps keys where they lie, which is found out once: they must not move while somebody types.
export async function typeWith(tab, keys) {
  const at = await tab.evaluate(keys => Object.fromEntries([...new Set(keys)].map(key => {
    const box = document.querySelector(key === ' ' ? '[data-key=space]' : `[data-key="${key}"]`)?.getBoundingClientRect()
    const x = box && box.left + box.width / 2, y = box && box.top + box.height / 2
    if (!box?.width || !document.elementFromPoint(x, y)?.closest('.key')) throw new Error(`no finger reaches the key “${key}”`)
    return [key, [x, y]]
  })), keys)
  for (const key of keys) await tab.touchscreen.tap(...at[key])
}
