import { Table } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type HostModule, readHostData } from '../../host-data.ts'
import { readHealth, type VersionHealth } from './health.ts'
import { textes } from './textes.ts'
import { when } from './when.ts'

const lastError = ({ derniereErreur }: VersionHealth): string =>
  derniereErreur
    ? textes.erreur(
        when(derniereErreur.le),
        derniereErreur.erreur,
        textes.phases[derniereErreur.phase] ?? derniereErreur.phase,
      )
    : textes.aucune

/** Every module: its version, who gets it, how fast it shows, and what last went wrong. */
export function Modules() {
  const { data } = useQuery({ queryKey: ['telemetrie'], queryFn: ({ signal }) => readHealth(signal) })
  const healthOf = ({ name, version }: HostModule) =>
    data?.find((one) => one.module === name && one.version === version)
  return (
    <Table
      caption={textes.legende}
      rows={readHostData().modules}
      rowKey={({ name }) => name}
      columns={[
        { id: 'module', header: textes.module, main: true, cell: ({ name }) => name },
        { id: 'version', header: textes.version, cell: ({ version }) => version },
        { id: 'canal', header: textes.canal, cell: ({ channel }) => textes.canaux[channel] },
        {
          id: 'chargement',
          header: textes.chargement,
          cell: (module) => {
            const ms = healthOf(module)?.chargementMs
            return ms === undefined || ms === null ? textes.inconnu : textes.millisecondes(ms)
          },
        },
        {
          id: 'erreur',
          header: textes.derniereErreur,
          cell: (module) => {
            const health = healthOf(module)
            return health ? lastError(health) : textes.aucune
          },
        },
      ]}
    />
  )
}
