import type { Constat } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { useQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { numeroQuery } from '../../socle/api/find-numero.ts'
import { A_INSTRUIRE, adresseBureau } from '../adresse.ts'
import { motsDuControle } from './mots.ts'

const NUMERO = /\b([A-Z]{2}\d{4}-\d{6})\b/

/** What a rule says, for the case officer; a dossier that it names is a link to it. */
export function Message({ type, constat }: { type: string; constat: Pick<Constat, 'code' | 'message'> }) {
  return motsDuControle(type, constat)
    .split(NUMERO)
    .map((part) => <Fragment key={part}>{NUMERO.test(part) ? <LienDossier numero={part} /> : part}</Fragment>)
}

function LienDossier({ numero }: { numero: string }) {
  const { data: id } = useQuery(numeroQuery(numero))
  return id ? <Link to={adresseBureau(id, { vue: A_INSTRUIRE })}>{numero}</Link> : numero
}
