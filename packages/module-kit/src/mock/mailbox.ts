import type { CourrielEnvoye } from '@mon-espace/domain/api'
import { textes } from './textes.ts'

const link = /https?:\/\/\S+/g

/** A mail's text, its addresses as links: they lead back into this page, where the store is. */
function bodyOf(text: string): HTMLElement {
  const body = document.createElement('p')
  let at = 0
  for (const match of text.matchAll(link)) {
    const anchor = document.createElement('a')
    anchor.href = match[0]
    anchor.textContent = match[0]
    body.append(text.slice(at, match.index), anchor)
    at = match.index + match[0].length
  }
  body.append(text.slice(at))
  return body
}

function entryOf({ a, sujet, texte }: CourrielEnvoye): HTMLElement {
  const entry = document.createElement('details')
  const summary = document.createElement('summary')
  summary.textContent = `${sujet} → ${a.join(', ')}`
  entry.append(summary, bodyOf(texte))
  return entry
}

/** Opens the built-in mailbox over the page: another tab would have another store. */
export async function openMailbox(navigate: (path: string) => void): Promise<void> {
  const mails = (await (await fetch('/api/courriels')).json()) as CourrielEnvoye[]
  const dialog = document.createElement('dialog')
  dialog.className = 'maquette-courriels'
  dialog.setAttribute('aria-label', textes.courriels)
  const close = document.createElement('button')
  close.textContent = textes.fermer
  close.addEventListener('click', () => dialog.close())
  const empty = document.createElement('p')
  empty.textContent = textes.aucunCourriel
  dialog.append(close, ...(mails.length > 0 ? mails.map(entryOf) : [empty]))
  dialog.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest('a') : null
    if (!anchor || anchor.origin !== window.location.origin) return
    event.preventDefault()
    dialog.close()
    navigate(anchor.pathname + anchor.search)
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
