import './vues.css'
import type { Vue } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Button, Icon, useToasts } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filtres } from '../api/filtres.ts'
import { useDeleteVue, useKeepVue, vuesQuery } from '../api/vues.ts'
import { NouvelleVue } from './nouvelle-vue.tsx'
import { vues as t } from './textes.ts'

interface VuesGardeesProps {
  /** What the list shows now. */
  filtres: Filtres
  /** Address of the list with these filters. */
  adresse: (filtres: Filtres) => string
}

/** The views that this account keeps of a list, a click each; the one on the screen can be kept too. */
export function VuesGardees({ filtres, adresse }: VuesGardeesProps) {
  const { data } = useQuery(vuesQuery)
  const [naming, setNaming] = useState(false)
  const gardees = data?.elements ?? []
  const ici = adresse(filtres)
  return (
    <section className="mc-gardees" aria-label={t.titre}>
      {gardees.length > 0 ? (
        <ul>
          {gardees.map((vue) => (
            <Gardee key={vue.id} vue={vue} to={adresse(vue.filtres as Filtres)} ici={ici} />
          ))}
        </ul>
      ) : null}
      <div className="mc-gardees__nouvelle">
        <Button small variant="quiet" icon="ajouter" onClick={() => setNaming(true)}>
          {t.enregistrer}
        </Button>
      </div>
      {naming ? <NouvelleVue filtres={filtres} onClose={() => setNaming(false)} /> : null}
    </section>
  )
}

function Gardee({ vue: { id, nom, filtres }, to, ici }: { vue: Vue; to: string; ici: string }) {
  const remove = useDeleteVue()
  const keep = useKeepVue()
  const toasts = useToasts()
  const forget = () =>
    remove.mutate(id, {
      onSuccess: () => toasts.show({ text: t.supprimee(nom), undo: () => keep.mutate({ nom, filtres }) }),
    })
  return (
    <li>
      <Link to={to} aria-current={to === ici ? 'page' : undefined}>
        {nom}
      </Link>
      <button type="button" aria-label={t.supprimer(nom)} onClick={forget}>
        <Icon name="croix" />
      </button>
    </li>
  )
}
