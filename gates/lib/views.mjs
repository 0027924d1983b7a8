// The ways in which a page is looked at.
const plain = { media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' }

// A window of one size, and in it one look after the other.
const wide = { width: 1280, height: 900 }
const phone = { width: 320, height: 800 }
const totem = { width: 1080, height: 1920 }
const looks = {
  light: plain,
  dark: { ...plain, colorScheme: 'dark' },
  forced: { ...plain, forcedColors: 'active' },
  print: { ...plain, media: 'print' },
}

const views = {
  site: [{ name: '1280', viewport: wide, looks }, { name: '320', viewport: phone, looks: { light: looks.light } }],
  print: [{ name: '1280', viewport: wide, looks }, { name: '320', viewport: phone, looks: { light: looks.light } }],
  kiosk: [{ name: '1080×1920', viewport: totem, looks: { light: looks.light, dark: looks.dark, forced: looks.forced } }],
}

// viewsOf returns the windows for a medium; an unknown medium is looked at like the site.
export const viewsOf = medium => views[medium] ?? views.site

// eachView gives the window of a page that is open every size, dresses it in every look that is wanted, and calls visit(name, size). Every
// look asks for no motion, which gate fit holds, so that no change of colours is under way when the page stands still.
export async function eachView(tab, medium, visit, wanted = () => true) {
  for (const { name, viewport, looks } of viewsOf(medium)) {
    await tab.setViewportSize(viewport)
    for (const [look, media] of Object.entries(looks)) {
      if (!wanted(look)) continue
      await tab.emulateMedia(media)
      await visit(`${name} ${look}`, name)
    }
  }
}
