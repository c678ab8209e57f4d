import { textes } from './textes.ts'

const { titre, message, retour } = textes.introuvable

/** What fills the frame of the page at an address that leads nowhere. */
export const notFoundContent = `<section class="page" id="introuvable"><h1>${titre}</h1><p>${message}</p><p><a href="/">${retour}</a></p></section>`
export const notFoundTitle = `${titre} – ${textes.marque}`
