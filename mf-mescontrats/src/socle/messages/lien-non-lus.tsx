import { NonLus } from './non-lus.tsx'

/** « 2 messages non lus », leading to them on the page of their dossier; nothing where all were read. */
export function LienNonLus({ nombre }: { nombre: number }) {
  return nombre === 0 ? null : (
    <a href="#messages">
      <NonLus nombre={nombre} />
    </a>
  )
}
