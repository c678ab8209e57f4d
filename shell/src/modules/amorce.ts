/** What the server drew in the place of a module until it is on the screen. */
const drawn = '[data-amorce]'

/** True while a drawing stands for what comes. */
export const hasAmorce = (main: HTMLElement): boolean => main.querySelector(drawn) !== null

/** Takes away what the server wrote in the main part, but a drawing of what comes. */
export function leaveAmorce(main: HTMLElement): void {
  for (const child of [...main.children]) if (!child.querySelector(drawn)) child.remove()
}

/** Takes the drawing away: what it stood for will not come. */
export function removeAmorce(place: HTMLElement): void {
  place.querySelector(drawn)?.remove()
}

/** The place of an application: the one the server drew in, or a new one at the end of the main part. */
export function placeOf(application: string, main: HTMLElement): HTMLElement {
  // Where single-spa-react looks for its place by itself.
  const id = `single-spa-application:${application}`
  const known = document.getElementById(id)
  if (known) return known
  const place = document.createElement('div')
  place.id = id
  main.append(place)
  return place
}
