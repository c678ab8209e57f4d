import { escapeHtml } from '@mon-espace/domain'
import type { Tile } from '@mon-espace/module-kit/host-contract'
import { textes } from './textes.ts'

/** A page whose content the server writes itself, and the host takes away when the person goes on. */
export interface ServerPage {
  title: string
  content: string
  status: number
}

const section = (titre: string, paragraphs: readonly string[], retour: string): string =>
  `<section class="page prose" id="ecrit-par-le-serveur"><h1>${escapeHtml(titre)}</h1><div class="section">${paragraphs
    .map((text) => `<p>${escapeHtml(text)}</p>`)
    .join('')}<p><a href="/">${retour}</a></p></div></section>`

const { introuvable, voisin, marque } = textes

/** At an address that leads nowhere. */
export const notFound: ServerPage = {
  title: `${introuvable.titre} – ${marque}`,
  content: section(introuvable.titre, [introuvable.message], introuvable.retour),
  status: 404,
}

/**
 * Where the demo's tile of a neighbour service leads: it says what an operator makes of it. Undefined at any other address.
 * @param tiles those of the page, the operator's among them
 */
export function neighbour(tiles: readonly Tile[], pathname: string): ServerPage | undefined {
  const tile = tiles.find(({ kind, href }) => kind === 'lien' && href === pathname)
  return (
    tile && {
      title: `${tile.titre} – ${marque}`,
      content: section(tile.titre, [tile.description, voisin.message, voisin.reglage], voisin.retour),
      status: 200,
    }
  )
}
