import {
  createPart,
  matchRoute,
  type RouteEntry,
  Routes,
  useLocation,
  useRoute,
} from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import CadreAttente from '../saisie/cadre/cadre-attente.tsx'
import { Reconnexion } from '../session/reconnexion.tsx'
import { chemins } from './chemins.ts'
import { Introuvable } from './introuvable.tsx'

const Accueil = createPart(() => import('../liste/liste.tsx'), Attente)
const Demande = createPart(() => import('../nouveau/demande.tsx'), Attente)
const Nouveau = createPart(() => import('../nouveau/nouveau.tsx'), Attente)
const ImportContrats = createPart(() => import('../import/import.tsx'), Attente)
const Copies = createPart(() => import('../import/copies/copies.tsx'), Attente)
const Reprise = createPart(() => import('./reprise.tsx'), Attente)
const Saisie = createPart(() => import('../saisie/saisie.tsx'), Attente)
const DossierPage = createPart(() => import('../dossier/dossier.tsx'), Attente)
const Signataires = createPart(() => import('../signataires/signataires.tsx'), Attente)
const Signatures = createPart(() => import('../signataires/lot/envoi.tsx'), Attente)
const Rupture = createPart(() => import('../rupture/rupture.tsx'), Attente)
const Chiffres = createPart(() => import('../chiffres/chiffres.tsx'), Attente)
const Avenant = createPart(() => import('../avenant/avenant.tsx'), Attente)
const Signature = createPart(() => import('../signature/signature.tsx'), Attente)
const Instruction = createPart(() => import('../instruction/instruction.tsx'), Attente)

/** The home of the module, or the draft that a demand of the portal asked for. */
function Entree() {
  const demande = useLocation().search.get('demande')
  return demande ? <Demande key={demande} id={demande} /> : <Accueil />
}

const TABLE: readonly RouteEntry[] = [
  ['/mes-contrats', () => <Entree />],
  ['/mes-contrats/nouveau', () => <Nouveau />],
  ['/mes-contrats/import', () => <ImportContrats />],
  ['/mes-contrats/chiffres', () => <Chiffres />],
  ['/mes-contrats/instruction/*', () => <Instruction />],
  ['/mes-contrats/dossiers/:id', ({ id = '' }) => <DossierPage key={id} id={id} />],
  ['/mes-contrats/dossiers/:id/copies', ({ id = '' }) => <Copies key={id} id={id} />],
  ['/mes-contrats/dossiers/:id/signature', ({ id = '' }) => <Signataires key={id} id={id} />],
  ['/mes-contrats/signatures', () => <Signatures />],
  ['/mes-contrats/dossiers/:id/rupture', ({ id = '' }) => <Rupture key={id} id={id} />],
  ['/mes-contrats/dossiers/:id/avenant', ({ id = '' }) => <Avenant key={id} id={id} />],
  ['/signature', () => <Signature />],
  ['/mes-contrats/dossiers/:id/saisie', ({ id = '' }) => <Reprise key={id} id={id} />],
  [
    '/mes-contrats/dossiers/:id/saisie/:ecran',
    ({ id = '', ecran = '' }) => <Saisie key={id} id={id} ecran={ecran} />,
  ],
]

/** The code of each address that people open by a link. */
const CODES = [
  ['/mes-contrats', Accueil.load],
  ['/mes-contrats/instruction/*', Instruction.load],
  ['/mes-contrats/dossiers/:id', DossierPage.load],
  ['/mes-contrats/dossiers/:id/saisie', Saisie.load],
  ['/mes-contrats/dossiers/:id/saisie/:ecran', Saisie.load],
] as const

/** Fetches the code of the page at this address, whatever the host puts before it; without it the page waits for its own. */
export async function loadPage(pathname: string): Promise<void> {
  const path = pathname.slice(Math.max(0, pathname.indexOf(chemins.liste)))
  const load = CODES.find(([pattern]) => matchRoute(pattern, path))?.[1]
  await load?.().catch(() => undefined)
}

/** What stands in the place of a page while its code comes: for the entry, its frame. */
function Attente() {
  const ecran = useRoute('/mes-contrats/dossiers/:id/saisie/:ecran')?.ecran
  return ecran ? <CadreAttente ecran={ecran} /> : <Skeleton lines={8} />
}

/** Every page of the module by its address, and the sign-in in place they share. */
export function Pages() {
  return (
    <>
      <Routes table={TABLE} fallback={<Introuvable />} />
      <Reconnexion />
    </>
  )
}
