import './non-lus.css'
import { Icon } from '@mon-espace/ui'
import { nonLus as t } from './textes-non-lus.ts'

/** « 2 messages non lus », a word and an icon; nothing where all were read. */
export function NonLus({ nombre }: { nombre: number }) {
  return nombre === 0 ? null : (
    <span className="mc-non-lus">
      <Icon name="courriel" />
      {t(nombre)}
    </span>
  )
}
