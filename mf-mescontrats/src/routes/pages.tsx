import { type RouteEntry, Routes, useLocation, useNavigate, useRoute } from '@mon-espace/module-kit'
import { Skeleton } from '@mon-espace/ui'
import { lazy, Suspense, useEffect } from 'react'
import CadreAttente from '../saisie/cadre/cadre-attente.tsx'
import { Reconnexion } from '../session/reconnexion.tsx'
import { chemins, isEcran } from './chemins.ts'
import { Introuvable } from './introuvable.tsx'

const Accueil = lazy(() => import('../accueil/accueil.tsx'))
const Demande = lazy(() => import('../nouveau/demande.tsx'))
const Nouveau = lazy(() => import('../nouveau/nouveau.tsx'))
const ImportContrats = lazy(() => import('../import/import.tsx'))
const Saisie = lazy(() => import('../saisie/saisie.tsx'))
const DossierPage = lazy(() => import('../gestion/dossier.tsx'))
const Instruction = lazy(() => import('../instruction/instruction.tsx'))

/** The home of the module, or the draft that a demand of the portal asked for. */
function Entree() {
  const demande = useLocation().search.get('demande')
  return demande ? <Demande key={demande} id={demande} /> : <Accueil />
}

function Redirection({ to }: { to: string }) {
  const navigate = useNavigate()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address alone decides.
  useEffect(() => navigate(to, { replace: true }), [to])
  return null
}

const TABLE: readonly RouteEntry[] = [
  ['/mes-contrats', () => <Entree />],
  ['/mes-contrats/nouveau', () => <Nouveau />],
  ['/mes-contrats/import', () => <ImportContrats />],
  ['/mes-contrats/instruction/*', () => <Instruction />],
  ['/mes-contrats/dossiers/:id', ({ id = '' }) => <DossierPage key={id} id={id} />],
  ['/mes-contrats/dossiers/:id/saisie', ({ id = '' }) => <Redirection to={chemins.saisie(id)} />],
  [
    '/mes-contrats/dossiers/:id/saisie/:ecran',
    ({ id = '', ecran }) => (isEcran(ecran) ? <Saisie key={id} id={id} ecran={ecran} /> : <Introuvable />),
  ],
]

/** What stands in the place of a page while its code comes: for the entry, its frame. */
function Attente() {
  const ecran = useRoute('/mes-contrats/dossiers/:id/saisie/:ecran')?.ecran
  return isEcran(ecran) ? <CadreAttente ecran={ecran} /> : <Skeleton lines={8} />
}

/** Every page of the module by its address, and the sign-in in place they share. */
export function Pages() {
  return (
    <>
      <Suspense fallback={<Attente />}>
        <Routes table={TABLE} fallback={<Introuvable />} />
      </Suspense>
      <Reconnexion />
    </>
  )
}
