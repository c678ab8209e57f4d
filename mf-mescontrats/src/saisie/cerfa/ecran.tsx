import type { Dossier } from '@mon-espace/domain/api'
import { createPart, useNavigate } from '@mon-espace/module-kit'
import { urlOf } from '@mon-espace/module-kit/api'
import { Button, ButtonLink, Notice, Skeleton } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { isOffered, isToSign } from '../../socle/signature/signable.ts'
import { nomFichier } from '../../socle/telechargement/nom-fichier.ts'
import { Telechargement } from '../../socle/telechargement/telechargement.tsx'
import { valueAt } from '../brouillon/arbre.ts'
import { Barre } from '../cadre/barre.tsx'
import { TitreEtape } from '../cadre/titre-etape.tsx'
import { useSaisie } from '../contexte.ts'
import { etapeAt } from '../etapes.ts'
import { cadre } from '../textes.ts'
import { DOCUMENTS, type NomDocument } from './documents.ts'
import './cerfa.css'
import { cerfa as t } from './textes.ts'

const Apercu = createPart(
  () => import('./apercu.tsx'),
  () => <Skeleton lines={8} label={t.chargement} />,
)

const NOMS = Object.keys(DOCUMENTS) as NomDocument[]

interface LigneProps {
  dossier: Dossier
  nom: NomDocument
  montre: boolean
  onMontrer: () => void
}

function Ligne({ dossier, nom, montre, onMontrer }: LigneProps) {
  const { etapes } = useSaisie().parcours
  const { titre: sien, aide } = t.documents[nom]
  const titre = nom === 'cerfa' ? t.preRempli(etapeAt(etapes, 'cerfa')?.titre ?? '') : sien
  // In temporary work the user company and the mission have no box on the form: they are printed in an annex.
  const enMission = valueAt(dossier.contrat, 'contrat.travailTemporaire') != null
  const annexe = enMission && (nom === 'cerfa' || nom === 'liasse')
  return (
    <li className="mc-document">
      <div>
        <h2>{titre}</h2>
        <p className="mc-precision">{annexe ? t.avecAnnexe[nom] : aide}</p>
      </div>
      <div className="mc-boutons">
        <Button
          small
          variant={montre ? 'secondary' : 'quiet'}
          icon="oeil"
          aria-pressed={montre}
          onClick={onMontrer}
        >
          {t.voir}
          <span className="me-visually-hidden"> {titre}</span>
        </Button>
        <Telechargement
          small
          operation={DOCUMENTS[nom]}
          adresse={{ params: { id: dossier.id } }}
          nom={nomFichier(nom, dossier)}
        >
          {t.telecharger}
          <span className="me-visually-hidden"> {titre}</span>
        </Telechargement>
        <ButtonLink
          small
          variant="quiet"
          icon="externe"
          href={urlOf(DOCUMENTS[nom], { params: { id: dossier.id } })}
          target="_blank"
          rel="noopener"
        >
          {t.imprimer}
          <span className="me-visually-hidden"> {t.nouvelOnglet(titre)}</span>
        </ButtonLink>
      </div>
    </li>
  )
}

/** Screen 5 « Cerfa FA 13 »: the letter, the form, its notice and the pack, to see, download and print. */
export default function EcranCerfa({ dossier }: { dossier: Dossier }) {
  const { id, parcours } = useSaisie()
  const navigate = useNavigate()
  const [montre, setMontre] = useState<NomDocument>('cerfa')
  const projet = dossier.etat === 'brouillon'
  return (
    <>
      <TitreEtape
        ecran="cerfa"
        lead={
          projet ? undefined : t.valide(dossier.numero ?? '', etapeAt(parcours.etapes, 'cerfa')?.sujet ?? '')
        }
      />
      {projet ? (
        <Notice
          tone="warning"
          actions={<Button onClick={() => navigate(chemins.saisie(id, 'recapitulatif'))}>{t.valider}</Button>}
        >
          {t.projet}
        </Notice>
      ) : null}
      <ul className="mc-documents-saisie">
        {NOMS.map((nom) => (
          <Ligne
            key={nom}
            dossier={dossier}
            nom={nom}
            montre={nom === montre}
            onMontrer={() => setMontre(nom)}
          />
        ))}
      </ul>
      <Apercu key={montre} id={dossier.id} nom={montre} version={dossier.version} />
      <Barre>
        <Button icon="gauche" onClick={() => navigate(chemins.saisie(id, 'recapitulatif'))}>
          {cadre.precedent}
        </Button>
        {isOffered(dossier) && isToSign(dossier) ? (
          <BoutonLien to={chemins.signature(id)}>{t.signer}</BoutonLien>
        ) : null}
        {dossier.signature.etat === 'en_cours' ? (
          <BoutonLien to={chemins.signature(id)}>{t.suivre}</BoutonLien>
        ) : null}
        <Button variant="primary" iconAfter="droite" onClick={() => navigate(chemins.saisie(id, 'pieces'))}>
          {t.continuer}
        </Button>
      </Barre>
    </>
  )
}
