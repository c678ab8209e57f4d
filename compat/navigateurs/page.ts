import type { PageWebdriver } from './webdriver.ts'

/** Waits until the page says this. */
export const says = (page: PageWebdriver, texte: string | RegExp, secondes?: number) =>
  page.until(
    `the page says « ${texte} »`,
    async () => {
      const shown = (await page.text()).replace(/\s+/g, ' ')
      return typeof texte === 'string' ? shown.includes(texte) : texte.test(shown)
    },
    secondes,
  )

/** The button, or the link, that holds these words; in the dialog, where one is open. */
const FOUND = `[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button, a[href]')]
  .filter((one) => one.checkVisibility() && !one.disabled && one.ariaDisabled !== 'true')
  .find((one) => [...arguments].every((nom) => (one.getAttribute('aria-label') || one.innerText).includes(nom)))`

/** Clicks it, once it is there. @returns the path of its address, where it is a link */
export async function click(page: PageWebdriver, ...noms: readonly string[]): Promise<string> {
  await page.until(`« ${noms.join(' ')} »`, () => page.evaluate(`return (${FOUND}) !== undefined`, ...noms))
  const pressed = `const one = ${FOUND}; one.click(); return one.href ? one.href.slice(location.origin.length) : ''`
  return page.evaluate<string>(pressed, ...noms)
}
