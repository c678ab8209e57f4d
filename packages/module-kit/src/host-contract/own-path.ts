/** Stands for whichever site asks: nothing else resolves to it. */
const here = 'https://ici.invalid'

/** A path as a browser reads it; null when it leads to another site, as « /\elsewhere.example » does. */
function readPath(path: string): string | null {
  const url = path.startsWith('/') ? URL.parse(path, here) : null
  // « /.//elsewhere.example » is of this site, and becomes « //elsewhere.example », which is not.
  return url?.origin === here && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : null
}

/** What a server or a router makes of a path; the rest of a broken one is decoded all the same. */
const decoded = (path: string): string => path.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)

/**
 * The path of this site that somebody asked to be sent to, as the browser will read it; null when it leads, or once
 * decoded would lead, anywhere else. It may stand in a header: it is visible ASCII.
 */
export function ownPath(asked: string | null | undefined): string | null {
  const path = readPath(asked ?? '')
  return path !== null && readPath(decoded(path)) !== null ? path : null
}
