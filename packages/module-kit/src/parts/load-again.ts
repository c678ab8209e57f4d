/** The page, as far as starting it over goes. */
interface Page {
  /** True when the service gives this page again: loading it anew does not put a proxy's error in its place. */
  isServed(): Promise<boolean>
  reload(): void
}

const thisPage: Page = {
  isServed: () =>
    fetch(window.location.href, { cache: 'no-store', headers: { accept: 'text/html' } }).then(
      ({ ok }) => ok,
      () => false,
    ),
  reload: () => window.location.reload(),
}

/**
 * Asks again for code that did not come, because the person asks. Firefox never fetches again a script that failed once in a
 * page, and what a deployment took away comes at no address of this page: when it fails once more and the page itself is
 * there, the page is loaded anew. What is not saved holds a page back by itself.
 * @throws what `load` throws, where the service is still out of reach or the person chose to stay
 */
export async function loadAgain<T>(load: () => Promise<T>, page: Page = thisPage): Promise<T> {
  try {
    return await load()
  } catch (error) {
    if (await page.isServed()) page.reload()
    throw error
  }
}
