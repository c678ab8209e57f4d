import { createPart } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'

const Attente = () => <Skeleton lines={4} />

/** The messages of a dossier; their code comes apart, once the page that shows them stands. */
export const Messages = createPart(() => import('./bloc.tsx'), Attente)
