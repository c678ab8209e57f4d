/** Calls that the page made for the screen it was asked for. The session's own is taken by the host, whatever it answers. */
const ahead = 'link[rel="preload"][as="fetch"]:not([href="/api/session"])'

/**
 * Takes the answers of those calls away where nobody is signed in after all: a browser keeps each for the next same call,
 * which would be told « signed out » once somebody is.
 */
export function dropCallsAhead(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>(ahead)) {
    link.remove()
    fetch(link.href)
      .then(({ body }) => body?.cancel())
      .catch(() => undefined)
  }
}
