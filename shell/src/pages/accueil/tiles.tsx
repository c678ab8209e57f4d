import type { Session } from '@mon-espace/module-kit/host-contract'
import { Tile } from '@mon-espace/ui'
import { readHostData } from '../../host-data.ts'
import { textes } from './textes.ts'

/** The services the registry offers to a role. */
export function Tiles({ role }: { role: Session['role'] }) {
  const tiles = readHostData().tiles.filter(({ roles }) => !roles || (role !== null && roles.includes(role)))
  return (
    <section className="section" aria-labelledby="services">
      <h2 id="services">{textes.services}</h2>
      <ul className="tuiles">
        {tiles.map(({ titre, description, kind, href }) => (
          <li key={href}>
            <Tile
              title={titre}
              href={href}
              icon={kind === 'module' ? 'fichier' : 'externe'}
              external={href.startsWith('/') ? undefined : textes.autreService}
            >
              {description}
            </Tile>
          </li>
        ))}
      </ul>
    </section>
  )
}
